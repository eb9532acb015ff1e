/** What the bot can show: exercises, tips, questions and answers. */
@NullMarked
@ApplicationModule(allowedDependencies = "datafile")
package org.backwise.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
