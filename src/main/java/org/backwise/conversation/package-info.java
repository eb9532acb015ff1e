/** One person's talk so far, kept safe. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "content"})
package org.backwise.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
