/** Turns what a person typed into what it means here and now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "content", "datafile", "likeness"})
package org.backwise.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
