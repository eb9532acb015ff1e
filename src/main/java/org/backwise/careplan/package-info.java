/** Chooses the programme for an outcome and the answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "content", "figure", "datafile"})
package org.backwise.careplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
