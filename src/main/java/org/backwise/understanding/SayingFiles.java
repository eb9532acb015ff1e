package org.backwise.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.likeness.Classifier;
import org.backwise.likeness.Likeness;
import org.backwise.likeness.Saying;

/** Reads {@code seeds/sayings}: labelled texts to learn from. */
final class SayingFiles {

  static final String SIGNS = "sayings/warning-signs";
  static final String ANSWERS = "sayings/answers.yaml";

  /** Says that a text tells of any sign at all. */
  static final String ANY = "any";

  record Authored(List<Group> sayings) {}

  /** Texts that say the same. */
  record Group(List<String> says, List<String> texts) {}

  private final DataFolder folder;
  private final Violations violations;
  private final DataFileReader reader;

  SayingFiles(DataFolder folder, Violations violations) {
    this.folder = folder;
    this.violations = violations;
    this.reader = new DataFileReader(folder, violations);
  }

  /** What tells the signs apart. The files are read only if they have to be learned from. */
  Supplier<Classifier> signs(Likeness likeness) {
    List<String> files = folder.yamlFilesIn(SIGNS);
    return likeness.classifier("signs", folder.version(files), () -> read(files, true));
  }

  /** What tells yes, no and not sure apart. */
  Supplier<Classifier> answers(Likeness likeness) {
    List<String> files = List.of(ANSWERS);
    return likeness.classifier("answers", folder.version(files), () -> read(files, false));
  }

  /**
   * Adds the faults of all files: of their shape, labels that nobody knows, texts said twice. Takes
   * about a quarter of a second, so it is done at every start.
   */
  void check(Set<String> flags, Set<String> steps) {
    var signs = new HashSet<String>();
    folder.yamlFilesIn(SIGNS).forEach(file -> check(file, flags::contains, signs));
    check(ANSWERS, label -> isAnswer(label, steps), new HashSet<>());
  }

  private static boolean isAnswer(String label, Set<String> steps) {
    int dot = label.indexOf('.');
    boolean known = Set.of("yes", "no", "unsure", "other").contains(label.substring(dot + 1));
    return known && (dot < 0 || steps.contains(label.substring(0, dot)));
  }

  private void check(String file, Predicate<String> known, Set<String> seen) {
    reader.read(file, Authored.class).ifPresent(it -> check(it, known, seen));
  }

  /** A text that is seen again may not stand here once more. */
  private void check(DataFile<Authored> file, Predicate<String> known, Set<String> seen) {
    List<Group> groups = file.content().sayings();
    for (int i = 0; i < groups.size(); i++) {
      String at = "/sayings/" + i;
      for (String label : groups.get(i).says()) {
        if (!known.test(label)) {
          violations.add(file.at(at + "/says"), "nobody knows '" + label + "'", "correct it");
        }
      }
      List<String> texts = groups.get(i).texts();
      for (int j = 0; j < texts.size(); j++) {
        if (!seen.add(texts.get(j))) {
          violations.add(
              file.at(at + "/texts/" + j), "'" + texts.get(j) + "' stands here twice", "leave one");
        }
      }
    }
  }

  private List<Saying> read(List<String> files, boolean any) {
    var sayings = new ArrayList<Saying>();
    for (String file : files) {
      reader
          .read(file, Authored.class)
          .ifPresent(it -> it.content().sayings().forEach(group -> add(group, any, sayings)));
    }
    return sayings;
  }

  private static void add(Group group, boolean any, List<Saying> sayings) {
    var labels = new HashSet<>(group.says());
    if (any && !labels.isEmpty()) {
      labels.add(ANY);
    }
    group.texts().forEach(text -> sayings.add(new Saying(text, labels)));
  }
}
