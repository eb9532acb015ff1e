package org.backwise.triage;

import java.util.Optional;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.understanding.Interpreter;

/**
 * All that is asked, known and understood in one language.
 *
 * @param dialogFiles the files of what is asked, as seen in the language
 * @param seedFiles the files of what is known, as seen in the language
 * @param likeness by which texts in the language are compared
 */
public record Knowledge(
    DataFolder dialogFiles,
    DataFolder seedFiles,
    Dialogs dialogs,
    Contents contents,
    CarePlanner planner,
    Interpreter interpreter,
    FaqSearch search,
    Likeness likeness) {

  /** The same in another language; empty, with the faults noted, if its files cannot be used. */
  public Optional<Knowledge> in(String language, Violations violations) {
    DataFolder asking = dialogFiles.in(language);
    DataFolder knowing = seedFiles.in(language);
    Optional<Dialogs> its = dialogs.in(asking, violations);
    Optional<Contents> what = Contents.read(knowing, violations);
    Wording.phrases(asking, violations);
    if (its.isEmpty() || what.isEmpty()) {
      return Optional.empty();
    }
    Dialogs dialog = its.get();
    Contents content = what.get();
    var likeness = Likeness.of(language);
    Interpreter understanding =
        Interpreter.read(knowing, dialog.current().questions().keySet(), likeness, violations);
    FaqSearch finding = FaqSearch.read(content, knowing, likeness, violations);
    return CarePlanner.readTranslated(content, dialog, knowing, violations)
        .map(
            it ->
                new Knowledge(
                    asking, knowing, dialog, content, it, understanding, finding, likeness));
  }
}
