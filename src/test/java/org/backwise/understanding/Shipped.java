package org.backwise.understanding;

import java.nio.file.Path;
import java.time.LocalDate;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Step.Question;
import org.backwise.likeness.Likeness;

/** The interpreter and the dialog as they are shipped. */
final class Shipped {

  static final Violations VIOLATIONS = new Violations();
  static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  static final Dialog DIALOG =
      Dialogs.read(DataFolder.read(Path.of("dialogs")), VIOLATIONS).orElseThrow().current();
  static final Interpreter INTERPRETER =
      Interpreters.from(
          SEEDS, DIALOG.questions().keySet(), Likeness.of(Language.FIRST), VIOLATIONS);

  /** A Saturday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static final Writing WRITING = new AnswerFiles(SEEDS, VIOLATIONS).answerWords().writing();

  private Shipped() {}

  /** A text as English is written. */
  static Words words(String text) {
    return Words.of(text, WRITING);
  }

  static Phrase phrase(String text) {
    return Phrase.parse(text, WRITING);
  }

  /** All that the chat says around the questions, in one line. */
  static String phrases() {
    String file = DataFolder.read(Path.of("dialogs")).text("phrases.yaml").orElseThrow();
    return file.replaceAll("\\s+", " ");
  }

  static Question question(String id) {
    return DIALOG.question(id).orElseThrow();
  }

  static Interpretation read(String text, String pending) {
    return INTERPRETER.interpret(text, question(pending), TODAY);
  }

  static Interpretation read(String text) {
    return INTERPRETER.interpret(text, null, TODAY);
  }
}
