package org.backwise.triage;

import java.util.Optional;
import java.util.Set;
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

  /** All of it in English; empty, with the faults noted, if the files cannot be used. */
  static Optional<Knowledge> read(ReadFiles files, Likeness likeness, Violations violations) {
    Optional<Dialogs> dialogs = Dialogs.read(files.dialogs(), violations);
    Optional<Contents> contents = Contents.read(files.seeds(), violations);
    if (dialogs.isEmpty() || contents.isEmpty()) {
      return Optional.empty();
    }
    Dialogs asked = dialogs.get().named(files.version());
    Contents known = contents.get();
    DataFolder seeds = files.seeds();
    Set<String> steps = asked.current().questions().keySet();
    Wording.check(files.dialogs(), seeds, asked.current(), known, violations);
    Interpreter understanding = Interpreter.read(seeds, steps, likeness, violations);
    FaqSearch finding = FaqSearch.read(known, seeds, likeness, violations);
    return CarePlanner.read(known, asked, seeds, violations)
        .map(
            it ->
                new Knowledge(
                    files.dialogs(), seeds, asked, known, it, understanding, finding, likeness));
  }

  /** The same in another language; empty, with the faults noted, if its files cannot be used. */
  public Optional<Knowledge> in(String language, Violations violations) {
    return in(language, Likeness.of(language), violations);
  }

  Optional<Knowledge> in(String language, Likeness likeness, Violations violations) {
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
