/** Draws how an exercise is moved. */
@NullMarked
@ApplicationModule(allowedDependencies = "datafile")
package org.backwise.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
