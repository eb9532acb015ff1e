package org.backwise.triage;

import org.backwise.datafile.Language;
import org.backwise.dialog.Dialog;

/**
 * The triage in one language. All voices follow the same dialog and differ in their words only.
 *
 * @param dialog what is asked, in the language
 * @param phrases what is said around it
 * @param turns takes turns in the language
 * @param accounts gives accounts of talks in the language
 * @param previews tells in the language what another answer would do
 * @param knowledge what it works by
 */
record Voice(
    Language language,
    Dialog dialog,
    Phrases phrases,
    TurnTaker turns,
    Accounts accounts,
    Previews previews,
    Knowledge knowledge) {

  /** Loads what was learned, so that the first message does not wait for it. */
  void prepare() {
    knowledge.likeness().prepare();
    knowledge.interpreter().prepare();
    knowledge.search().prepare();
  }
}
