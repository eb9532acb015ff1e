/** What those who write and sign the rules run: verify, safety-case, draw, paths, diff, chat. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "triage",
      "understanding",
      "faq",
      "careplan",
      "handout",
      "dialog",
      "drawing",
      "content",
      "datafile",
      "likeness"
    })
package org.backwise.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
