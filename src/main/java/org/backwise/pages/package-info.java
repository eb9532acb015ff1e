/** Holds the same talk as plain HTML forms, for whoever has no JavaScript. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "door",
      "triage",
      "handout",
      "careplan",
      "conversation",
      "dialog",
      "datafile"
    })
package org.backwise.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
