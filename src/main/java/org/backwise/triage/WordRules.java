package org.backwise.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Text;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Situation;

/** What only the whole can know of the authored texts: that nobody is shown a name in braces. */
final class WordRules {

  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");

  private static final String SIGNS = "warning-signs";
  private static final String DISTRESS = "distress";

  private final Violations violations;

  WordRules(Violations violations) {
    this.violations = violations;
  }

  /** Every text of every file, read by people or not: a name that nothing fills is a mistake. */
  void checkNames(DataFolder dialogFiles, DataFolder seedFiles, Dialog dialog) {
    checkNames(dialogFiles, NamesByPlace.inDialogs(dialog));
    checkNames(seedFiles, NamesByPlace.inSeeds());
  }

  private void checkNames(DataFolder folder, NamesByPlace names) {
    // A translation holds the same names as the English, or its language is locked.
    folder
        .yamlFiles()
        .forEach(
            file -> Text.allIn(folder, file).forEach(it -> check(it, names.of(file, it.at()))));
  }

  private void check(Text text, Set<String> names) {
    Set<String> braced = new HashSet<>();
    names.forEach(it -> braced.add("{" + it + "}"));
    BRACES
        .matcher(text.words())
        .results()
        .map(it -> it.group())
        .filter(it -> !braced.contains(it))
        .forEach(
            it -> violations.add(text.at(), "nothing is known for " + it + " here", todo(names)));
  }

  private static String todo(Set<String> names) {
    return names.isEmpty()
        ? "write it out: this text may hold no name in braces"
        : "use one of " + String.join(", ", names);
  }

  /**
   * Every warning sign that is asked about is looked for in what people type, and so is despair.
   */
  void checkSigns(Dialog dialog, DataFolder seedFiles) {
    Set<String> looked = new HashSet<>();
    for (String file : seedFiles.yamlFilesIn(SIGNS)) {
      Text.allIn(seedFiles, file).stream()
          .filter(it -> it.at().pointer().equals("/step") || it.at().pointer().equals("/flag"))
          .forEach(it -> looked.add(it.words()));
    }
    dialog
        .redFlags()
        .filter(it -> !looked.contains(it.id()))
        .forEach(it -> addMissing(it.at(), it.id()));
    if (!looked.contains(DISTRESS)) {
      addMissing(dialog.first().at(), DISTRESS);
    }
  }

  private void addMissing(Location at, String sign) {
    violations.add(
        at,
        "no words are looked for that tell of '" + sign + "'",
        "add a file to seeds/" + SIGNS + " with 'step: " + sign + "' (or 'flag')");
  }

  /** Every situation that an answer depends on is one that the triage knows. */
  void checkSituations(Dialog dialog, List<FaqEntry> faq) {
    var known = new TreeSet<>(Set.of(OwnQuestions.WARNING_SIGNS_OPEN, OwnQuestions.REFERRED));
    dialog.situations().stream().map(Situation::id).forEach(known::add);
    faq.forEach(it -> check(it, known));
  }

  private void check(FaqEntry entry, Set<String> known) {
    for (FaqEntry.Variant variant : entry.variants()) {
      if (!known.contains(variant.situation())) {
        violations.add(
            entry.at(),
            "the situation '" + variant.situation() + "' is not known",
            "declare it in dialogs/triage.yaml, or use one of " + String.join(", ", known));
      }
    }
  }
}
