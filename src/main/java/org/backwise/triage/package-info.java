/** Takes one turn of talk: understand, move, reply. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "understanding",
      "faq",
      "careplan",
      "handout",
      "insight",
      "conversation",
      "dialog",
      "content",
      "figure",
      "datafile",
      "likeness"
    })
package org.backwise.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
