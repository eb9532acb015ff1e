package org.backwise.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Verdict;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
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
 * @param interpreter who reads what people type; absent without a dialog
 * @param search who answers questions; absent without contents
 * @param violations every fault
 */
record Edition(
    DataFolder dialogFiles,
    DataFolder seedFiles,
    Optional<Dialogs> dialogs,
    Optional<Contents> contents,
    Optional<CarePlanner> planner,
    Optional<Interpreter> interpreter,
    Optional<FaqSearch> search,
    List<Violation> violations) {

  static Edition read(DataFolder dialogFiles, DataFolder seedFiles) {
    return read(dialogFiles, seedFiles, Likeness.english());
  }

  static Edition read(DataFolder dialogFiles, DataFolder seedFiles, Likeness likeness) {
    var violations = new Violations();
    Optional<Dialogs> dialogs = Dialogs.read(dialogFiles, violations);
    Optional<Contents> contents = Contents.read(seedFiles, violations);
    Optional<CarePlanner> planner = Optional.empty();
    Optional<Interpreter> interpreter = Optional.empty();
    Optional<FaqSearch> search = Optional.empty();
    if (dialogs.isPresent() && contents.isPresent()) {
      planner = CarePlanner.read(contents.get(), dialogs.get(), seedFiles, violations);
      Dialog dialog = dialogs.get().current();
      interpreter =
          Optional.of(
              Interpreter.read(seedFiles, dialog.questions().keySet(), likeness, violations));
      search = Optional.of(FaqSearch.read(contents.get(), seedFiles, likeness, violations));
      Wording.check(dialogFiles, seedFiles, dialogs.get().current(), contents.get(), violations);
    } else {
      Stream.of(dialogFiles, seedFiles).forEach(it -> readEach(it, violations));
    }
    return new Edition(
        dialogFiles, seedFiles, dialogs, contents, planner, interpreter, search, violations.list());
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
