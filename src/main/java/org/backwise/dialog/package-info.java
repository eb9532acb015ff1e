/** What may be asked, and where each answer leads. */
@NullMarked
@ApplicationModule(allowedDependencies = "datafile")
package org.backwise.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
