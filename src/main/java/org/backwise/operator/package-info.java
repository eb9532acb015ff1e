/** Shows the site's owner how the chat goes: numbers, never a person. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"door", "insight", "triage", "drawing", "dialog", "content", "datafile"})
package org.backwise.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
