/** Tells how alike texts are, and learns from labelled ones what a new one says. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.backwise.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
