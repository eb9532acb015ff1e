package org.backwise.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Verdict;
import org.backwise.faq.FaqSearch;
import org.backwise.handout.Handouts;
import org.backwise.likeness.Likeness;
import org.backwise.triage.Knowledge;
import org.backwise.triage.Wording;
import org.backwise.understanding.Interpreter;
import tools.jackson.databind.JsonNode;

/**
 * The authored files of one version, read and checked in full, as at the service's start.
 *
 * @param dialogFiles the files of what is asked
 * @param seedFiles the files of what is known
 * @param dialogs what is asked; absent if it cannot be read
 * @param contents what is known; absent if it cannot be read
 * @param planner who makes programmes; absent if its rules cannot be used
 * @param knowledge all of it together, in English; absent if a part of it is
 * @param languages which languages are spoken, and what the others lack
 * @param violations every fault
 */
record Edition(
    DataFolder dialogFiles,
    DataFolder seedFiles,
    Optional<Dialogs> dialogs,
    Optional<Contents> contents,
    Optional<CarePlanner> planner,
    Optional<Knowledge> knowledge,
    Languages languages,
    List<Violation> violations) {

  static Edition read(DataFolder dialogFiles, DataFolder seedFiles) {
    var likeness = Likeness.of(Language.FIRST);
    var violations = new Violations();
    String version = new ServedFiles(dialogFiles, seedFiles).version();
    Optional<Dialogs> dialogs = Dialogs.read(dialogFiles, violations).map(it -> it.named(version));
    Optional<Contents> contents = Contents.read(seedFiles, violations);
    Languages languages = Languages.read(dialogFiles, seedFiles, violations);
    Handouts.check(dialogFiles, violations);
    // What the pages without JavaScript say needs no more than to fit its schema.
    new DataFileReader(dialogFiles, violations).read("pages.yaml", JsonNode.class);
    Optional<CarePlanner> planner = Optional.empty();
    Optional<Knowledge> knowledge = Optional.empty();
    if (dialogs.isPresent() && contents.isPresent()) {
      planner = CarePlanner.read(contents.get(), dialogs.get(), seedFiles, violations);
      Dialogs asked = dialogs.get();
      Contents known = contents.get();
      Dialog dialog = asked.current();
      var understood =
          Interpreter.read(seedFiles, dialog.questions().keySet(), likeness, violations);
      var found = FaqSearch.read(known, seedFiles, likeness, violations);
      Wording.check(dialogFiles, seedFiles, dialog, known, violations);
      if (planner.isPresent()) {
        var english =
            new Knowledge(
                dialogFiles, seedFiles, asked, known, planner.get(), understood, found, likeness);
        knowledge = Optional.of(english);
        languages = languages.checked(it -> faultsIn(it, english), violations);
      }
    } else {
      Stream.of(dialogFiles, seedFiles).forEach(it -> readEach(it, violations));
    }
    return new Edition(
        dialogFiles,
        seedFiles,
        dialogs,
        contents,
        planner,
        knowledge,
        languages,
        violations.list());
  }

  /** What only shows when a language is put together, such as an example that is not heard. */
  private static Violations faultsIn(Language language, Knowledge english) {
    var faults = new Violations();
    english.in(language.tag(), faults);
    return faults;
  }

  /** So that one report has the faults of all files, also of those that wait for others. */
  private static void readEach(DataFolder folder, Violations violations) {
    var reader = new DataFileReader(folder, violations);
    folder.files().keySet().stream()
        .filter(it -> it.endsWith(".yaml"))
        .forEach(it -> reader.read(it, JsonNode.class));
  }

  /** The dialog, if each of its ways comes to an end. */
  Optional<Dialog> walkable() {
    return dialogs.filter(Dialogs::walkable).map(Dialogs::current);
  }

  /** What was found of every safety rule that can be held against the files. */
  List<Verdict> verdicts() {
    return Stream.concat(
            dialogs.stream().flatMap(it -> it.verdicts().stream()),
            planner.stream().flatMap(it -> it.verdicts().stream()))
        .toList();
  }
}
