package org.backwise.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;

/** The interpreter of the Spanish files, and questions of the shipped dialog in Spanish words. */
final class Spanish {

  private static final String FOLDER = "es/";

  static final Violations VIOLATIONS = new Violations();
  static final DataFolder SEEDS = seeds();
  static final Interpreter INTERPRETER =
      Interpreters.from(SEEDS, Shipped.DIALOG.questions().keySet(), VIOLATIONS);

  private Spanish() {}

  /** The folder with the Spanish files in place of the English ones. */
  private static DataFolder seeds() {
    var files = new HashMap<String, String>(Shipped.SEEDS.files());
    files.keySet().removeIf(file -> file.startsWith("understanding/"));
    files.keySet().removeIf(file -> file.startsWith("warning-signs/"));
    Shipped.SEEDS.files().entrySet().stream()
        .filter(it -> it.getKey().startsWith(FOLDER) && !it.getKey().startsWith(FOLDER + "texts/"))
        .forEach(
            it ->
                files.put(
                    it.getKey().substring(FOLDER.length()),
                    it.getValue().replaceFirst("\\.\\./(.*schemas/)", "$1")));
    return new DataFolder("seeds", files);
  }

  static Interpretation read(String text) {
    return INTERPRETER.interpret(text, null);
  }

  static Interpretation read(String text, String pending) {
    return read(text, Shipped.question(pending));
  }

  static Interpretation read(String text, Question pending) {
    return INTERPRETER.interpret(text, pending);
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
