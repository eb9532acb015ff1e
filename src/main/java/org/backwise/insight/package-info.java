/** Counts what happens, of nobody in particular. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.backwise.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
