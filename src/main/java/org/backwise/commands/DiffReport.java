package org.backwise.commands;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.datafile.DataFolder;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.DialogDiff;
import org.backwise.dialog.DialogDiff.Group;
import org.backwise.dialog.Step.Outcome;

/**
 * The document that a clinician signs: what a change comes to, for whom, each with a conversation.
 */
final class DiffReport {

  private static final String RULES = "safety-rules.yaml";

  private final String oldName;
  private final Edition old;
  private final String nowName;
  private final Edition now;
  private final DialogDiff diff;
  private final List<String> lines = new ArrayList<>();

  DiffReport(String oldName, Edition old, String nowName, Edition now) {
    this.oldName = oldName;
    this.old = old;
    this.nowName = nowName;
    this.now = now;
    this.diff = new DialogDiff(dialog(old), dialog(now));
  }

  private static Dialog dialog(Edition edition) {
    return edition.walkable().orElseThrow();
  }

  List<String> lines() {
    lines.add("# What changes from `%s` to `%s`".formatted(oldName, nowName));
    lines.add("");
    addVersion("Old", old);
    addVersion("New", now);
    lines.add(
        "- Every combination of answers was given to both versions, and nothing was sampled.");
    addRules();
    addEnds();
    addProgrammes();
    addWords();
    addOthers();
    addSignature();
    return lines;
  }

  private void addSignature() {
    lines.add("");
    lines.add("## Signed");
    lines.add("");
    if (now.violations().isEmpty()) {
      lines.add("I have read the changes above and agree to their being served.");
      lines.add("");
      lines.add("Name, role, date, signature: ______________________________________________");
    } else {
      lines.add("There is nothing to sign: the new version has faults and cannot be served.");
    }
  }

  /** A rule that is loosened or gone keeps nothing away, and no proof would say so. */
  private void addRules() {
    boolean same = old.dialogFiles().text(RULES).equals(now.dialogFiles().text(RULES));
    heading("The safety rules", same);
    if (!same) {
      lines.add("**The rules themselves differ. What they no longer ask for is not proved.**");
      lines.add("");
      FileChanges.in(RULES, old.dialogFiles(), now.dialogFiles())
          .forEach(it -> lines.add("- " + it));
    }
  }

  /** What no combination of answers shows: other words, numbers, questions of people's own. */
  private void addOthers() {
    List<String> dialogs =
        FileChanges.differing(old.dialogFiles(), now.dialogFiles()).stream()
            .filter(it -> !it.equals(RULES) && !isCompared(it))
            .toList();
    List<String> seeds =
        FileChanges.differing(old.seedFiles(), now.seedFiles()).stream()
            .filter(it -> !it.matches("(exercises|programme)/.*|tailoring.yaml"))
            .toList();
    heading("All other files", dialogs.isEmpty() && seeds.isEmpty());
    dialogs.forEach(it -> addFile(it, old.dialogFiles(), now.dialogFiles()));
    seeds.forEach(it -> addFile(it, old.seedFiles(), now.seedFiles()));
  }

  /** The questions and ends, which stand above. */
  private boolean isCompared(String file) {
    return file.equals("outcomes.yaml")
        || dialog(now).questions().values().stream()
            .anyMatch(it -> it.at().file().endsWith("/" + file));
  }

  private void addFile(String file, DataFolder before, DataFolder after) {
    FileChanges.in(file, before, after)
        .forEach(it -> lines.add("- %s/%s: %s".formatted(after.name(), file, it)));
  }

  private void addVersion(String what, Edition edition) {
    int faults = edition.violations().size();
    String verified =
        faults == 0
            ? "it passes every safety rule"
            : "**IT CANNOT BE SERVED, faults: %d; see `verify`**".formatted(faults);
    lines.add("- %s: version `%s`; %s".formatted(what, dialog(edition).version(), verified));
  }

  private void addEnds() {
    List<Group> groups = diff.ends();
    heading("Where people are sent", groups.isEmpty());
    for (Group group : groups) {
      lines.add("");
      String warning = group.isLessUrgent() ? "**LESS URGENT THAN BEFORE.** " : "";
      lines.add("### From %s to %s".formatted(name(group.before()), name(group.after())));
      lines.add("");
      lines.add(warning + count(group.combinations()) + " of answers.");
      add(group);
    }
  }

  private static String name(Optional<Outcome> end) {
    return end.map(it -> "`%s` (%s)".formatted(it.id(), it.disposition().id()))
        .orElse("an answer that is not offered");
  }

  private void addProgrammes() {
    List<ProgrammeChange> changes = ProgrammeChange.all(diff, old, now);
    heading("What is in programmes, for those who get one from both", changes.isEmpty());
    for (ProgrammeChange change : changes) {
      lines.add("");
      lines.add("### " + change.title());
      lines.add("");
      lines.add(count(change.group().combinations()) + " of answers.");
      change.fields().forEach(it -> lines.add("- " + it));
      add(change.group());
    }
  }

  private void addWords() {
    List<String> words = WordChanges.between(dialog(old), dialog(now));
    heading("What is asked and said", words.isEmpty());
    words.forEach(it -> lines.add("- " + it));
  }

  private void heading(String heading, boolean unchanged) {
    lines.add("");
    lines.add("## " + heading);
    lines.add("");
    if (unchanged) {
      lines.add("Nothing changes.");
    }
  }

  /** The shortest conversation, in one as far as both versions ask the same. */
  private void add(Group group) {
    List<String> was = group.asBefore().inWords();
    List<String> is = group.asAfter().inWords();
    int alike = alike(was, is);
    lines.add("");
    was.subList(0, alike).forEach(it -> lines.add("    " + it));
    add("was: ", was.subList(alike, was.size()));
    add("is:  ", is.subList(alike, is.size()));
  }

  private void add(String label, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      lines.add("    " + (i == 0 ? label : " ".repeat(label.length())) + rest.get(i));
    }
  }

  private static int alike(List<String> some, List<String> others) {
    int alike = 0;
    while (alike < Math.min(some.size(), others.size())
        && some.get(alike).equals(others.get(alike))) {
      alike++;
    }
    return alike;
  }

  private static String count(BigInteger combinations) {
    return String.format(
        Locale.UK,
        "%,d %s",
        combinations,
        combinations.equals(BigInteger.ONE) ? "combination" : "combinations");
  }
}
