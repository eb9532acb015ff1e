package org.backwise.dialog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Step.Outcome;

/**
 * The dialogs that are served, verified.
 *
 * @param current the dialog of new conversations
 * @param checkIn what is asked of whoever comes back to a programme; old files may have none
 * @param rules what must be true whatever is answered
 * @param walkable true if every way comes to an end; else nothing can be proved of it
 * @param verdicts what was found of the rules about the dialog
 * @param hazards what could go wrong, and what is done about it
 * @param revoked the versions whose conversations go on with this one
 */
public record Dialogs(
    Dialog current,
    Optional<Dialog> checkIn,
    List<SafetyRule> rules,
    boolean walkable,
    List<Verdict> verdicts,
    List<Hazard> hazards,
    List<Revoked> revoked) {

  private static final String CHECK_IN = "check-in/";

  public Dialogs {
    rules = List.copyOf(rules);
    verdicts = List.copyOf(verdicts);
    hazards = List.copyOf(hazards);
    revoked = List.copyOf(revoked);
  }

  /**
   * Reads and verifies. A dialog with faults is returned too, so that what depends on it can be
   * checked in the same report; who serves it must first ask the violations.
   *
   * @return empty, with the faults noted, if a file cannot be read
   */
  public static Optional<Dialogs> read(DataFolder folder, Violations violations) {
    Optional<Draft> draft = new DialogReader(folder, violations).read();
    Optional<Draft> checkIn = checkIn(folder, violations);
    List<Hazard> hazards = new HazardReader(violations).read(folder);
    List<Revoked> revoked = new RevokedReader(violations).read(folder);
    List<Draft> all = Stream.concat(draft.stream(), checkIn.stream()).toList();
    List<SafetyRule> rules = all.stream().flatMap(it -> it.rules().stream()).toList();
    draft.ifPresent(_ -> HazardRules.check(hazards, rules, violations));
    draft.ifPresent(it -> checkIn.ifPresent(other -> NameRules.check(it, other, violations)));
    List<List<Verdict>> verdicts =
        all.stream().flatMap(it -> DialogVerifier.verify(it, violations).stream()).toList();
    return draft
        .filter(Draft::isComplete)
        .map(
            it ->
                new Dialogs(
                    it.dialog(),
                    checkIn.filter(Draft::isComplete).map(Draft::dialog),
                    rules,
                    verdicts.size() == all.size(),
                    verdicts.stream().flatMap(List::stream).toList(),
                    hazards,
                    revoked));
  }

  private static Optional<Draft> checkIn(DataFolder folder, Violations violations) {
    return folder.text(CHECK_IN + "triage.yaml").isEmpty()
        ? Optional.empty()
        : new DialogReader(folder, CHECK_IN, violations).read();
  }

  /**
   * The same under the name of everything that is served with them; until then they are named for
   * their own files alone.
   */
  public Dialogs named(String version) {
    return new Dialogs(
        current.named(version),
        checkIn.map(it -> it.named(version)),
        rules,
        walkable,
        verdicts,
        hazards,
        revoked);
  }

  /**
   * What a folder asks, whatever it leads to: enough to compare it with another.
   *
   * @return empty, with the faults noted, if a file cannot be read
   */
  public static Optional<Dialog> readUnproved(DataFolder folder, Violations violations) {
    return new DialogReader(folder, violations).read().filter(Draft::isComplete).map(Draft::dialog);
  }

  /**
   * The same dialogs in another language. Only their texts differ, so what was proved of these is
   * proved of those.
   *
   * @param folder the files as seen in the language
   * @return empty, with the faults noted, if a file cannot be read
   */
  public Optional<Dialogs> in(DataFolder folder, Violations violations) {
    Optional<Dialog> coming =
        checkIn(folder, violations).filter(Draft::isComplete).map(Draft::dialog);
    return readUnproved(folder, violations)
        .map(it -> new Dialogs(it, coming, rules, walkable, verdicts, hazards, revoked))
        .map(it -> it.named(current.version()));
  }

  /** The safety rules that are about some people only, and so about these answers and their end. */
  public List<SafetyRule> about(Answers answers, Outcome end) {
    Answers facts =
        answers
            .with(Exploration.DISPOSITION, List.of(end.disposition().id()))
            .with(Exploration.OUTCOME, List.of(end.id()));
    return rules.stream().filter(it -> it.demand().isAbout(facts)).toList();
  }

  /** Adds the faults of a condition over this dialog's answers that is written elsewhere. */
  public void check(Condition condition, Location at, Violations violations) {
    ReferenceRules.check(new Draft(current, rules, Set.of()), condition, at, violations);
  }

  /**
   * Adds a fault for each choice that changes nothing.
   *
   * @param elsewhere every condition on answers that is not written in the dialog
   */
  public void checkChoices(Collection<Condition> elsewhere, Violations violations) {
    ChoiceRules.everyChoiceChangesSomething(current, elsewhere, violations);
  }
}
