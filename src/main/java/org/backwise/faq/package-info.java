/** Finds the answer to a question of the person's own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "datafile", "likeness"})
package org.backwise.faq;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
