package org.backwise.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;
import org.backwise.likeness.Likeness;

/** The interpreter of the Spanish files, and questions of the shipped dialog in Spanish words. */
final class Spanish {

  private static final String SPANISH = "es";

  static final Violations VIOLATIONS = new Violations();
  static final DataFolder SEEDS = Shipped.SEEDS.in(SPANISH);
  static final Interpreter INTERPRETER =
      Interpreters.from(
          SEEDS, Shipped.DIALOG.questions().keySet(), Likeness.of(SPANISH), VIOLATIONS);

  /** A Saturday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Spanish() {}

  static Interpretation read(String text) {
    return INTERPRETER.interpret(text, null, TODAY);
  }

  static Interpretation read(String text, String pending) {
    return read(text, Shipped.question(pending));
  }

  static Interpretation read(String text, Question pending) {
    return INTERPRETER.interpret(text, pending, TODAY);
  }

  /** A question with Spanish labels, each with what else its choice is called. */
  static Question question(String id, String text, Map<String, List<String>> names) {
    Question english = Shipped.question(id);
    return new Question(
        english.id(),
        english.section(),
        text,
        text,
        text,
        english.why(),
        english.help(),
        english.answer(),
        english.redFlag(),
        english.choices().stream()
            .map(it -> named(it, names.getOrDefault(it.value(), List.of(it.label()))))
            .toList(),
        english.min(),
        english.max(),
        english.routes(),
        english.sources(),
        english.at());
  }

  private static Choice named(Choice choice, List<String> names) {
    return new Choice(
        choice.value(),
        names.getFirst(),
        choice.help(),
        choice.exclusive(),
        choice.clear(),
        choice.daysAgo(),
        names.subList(1, names.size()));
  }
}
