/** Speaks the widget's protocol over WebSocket. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"door", "triage", "handout", "conversation", "dialog", "careplan"})
package org.backwise.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
