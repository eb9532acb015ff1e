package org.backwise.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Situation;
import org.backwise.dialog.Step.Outcome;

/** What only the whole can know of the authored texts: that their names are filled in. */
final class WordRules {

  private WordRules() {}

  static void check(Dialog dialog, List<FaqEntry> faq, Violations violations) {
    dialog.outcomes().values().forEach(it -> namesAreKnown(it, violations));
    faq.forEach(it -> namesAreKnown(it, violations));
    faq.forEach(it -> situationsAreKnown(it, situations(dialog), violations));
  }

  private static void namesAreKnown(Outcome outcome, Violations violations) {
    Stream.concat(
            Stream.of(outcome.title(), outcome.text(), outcome.say()), outcome.safetyNet().stream())
        .forEach(it -> namesAreKnown(it, outcome.at(), violations));
  }

  private static void namesAreKnown(FaqEntry entry, Violations violations) {
    namesAreKnown(entry.text(), at(entry), violations);
    entry.variants().forEach(it -> namesAreKnown(it.text(), at(entry), violations));
  }

  private static void namesAreKnown(String text, Location at, Violations violations) {
    for (String name : LocalWords.namesIn(text)) {
      if (!LocalWords.NAMES.contains(name)) {
        violations.add(
            at,
            "nothing is known for {" + name + "}",
            "use one of " + String.join(", ", LocalWords.NAMES));
      }
    }
  }

  private static Set<String> situations(Dialog dialog) {
    var known = new HashSet<>(Set.of(OwnQuestions.WARNING_SIGNS_OPEN, OwnQuestions.REFERRED));
    dialog.situations().stream().map(Situation::id).forEach(known::add);
    return known;
  }

  private static void situationsAreKnown(FaqEntry entry, Set<String> known, Violations violations) {
    for (FaqEntry.Variant variant : entry.variants()) {
      if (!known.contains(variant.situation())) {
        violations.add(
            at(entry),
            "the situation '" + variant.situation() + "' is not known",
            "declare it in dialogs/triage.yaml, or use one of " + String.join(", ", known));
      }
    }
  }

  /** The reader of the seeds keeps no lines; the entry's id leads to the place. */
  private static Location at(FaqEntry entry) {
    return new Location("seeds/faq", 1, "/" + entry.id());
  }
}
