package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.SafetyRule;
import org.backwise.dialog.SafetyRule.Demand.LeavesOut;
import org.junit.jupiter.api.Test;

/**
 * An exercise that has lost a movement gets past every filter that looks for it. So the safety
 * rules name the exercises a second time.
 */
class AForgottenMovementTest {

  private static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  private static final Dialogs DIALOGS =
      Dialogs.read(DataFolder.read(Path.of("dialogs")), new Violations()).orElseThrow();
  private static final List<SafetyRule> RULES =
      DIALOGS.rules().stream().filter(it -> it.demand() instanceof LeavesOut).toList();

  /**
   * Not noticed, and no harm done, which is proved, not believed: no rule is broken for anybody.
   * The first three exercises are given to nobody; the others are kept out by another movement of
   * theirs, or offered only to people whom the rules do not mean.
   */
  private static final List<String> KEPT_OUT_ALL_THE_SAME =
      List.of(
          "full-sit-ups without lying-on-back",
          "full-sit-ups without bend-forward-far",
          "full-sit-ups without bend-forward-loaded",
          "full-sit-ups without breath-hold",
          "heavy-deadlifts without bend-forward-loaded",
          "heavy-deadlifts without breath-hold",
          "russian-twist without bend-forward-loaded",
          "russian-twist without twist",
          "russian-twist without twist-loaded",
          "russian-twist without balance",
          "knee-to-chest without lying-on-back",
          "pilates-swimming without lying-face-down",
          "plank without lying-face-down",
          "seated-hamstring-stretch without bend-forward-far",
          "seated-hamstring-stretch without nerve-stretch",
          "standing-forward-bend without bend-forward-far",
          "standing-forward-bend without nerve-stretch",
          "standing-forward-bend without balance",
          "superman without lying-face-down",
          "superman without bend-back-far",
          "superman without breath-hold");

  /** One movement taken off one exercise. */
  record Forgotten(Exercise exercise, Movement movement) {
    DataFolder in(DataFolder seeds) {
      String file = "exercises/" + exercise.id() + ".yaml";
      var files = new TreeMap<>(seeds.files());
      files.computeIfPresent(
          file,
          (_, text) ->
              text.replaceFirst("(?s)movements: \\[.*?\\]", "movements: " + movementsWithoutIt()));
      return new DataFolder("seeds", files);
    }

    private List<String> movementsWithoutIt() {
      return exercise.movements().stream().filter(it -> it != movement).map(Movement::id).toList();
    }
  }

  private static Stream<Forgotten> all() {
    Set<String> meant = new TreeSet<>();
    RULES.forEach(it -> meant.addAll(((LeavesOut) it.demand()).movements()));
    return TheServedRules.CONTENTS.exercises().values().stream()
        .flatMap(exercise -> exercise.movements().stream().map(it -> new Forgotten(exercise, it)))
        .filter(it -> meant.contains(it.movement().id()));
  }

  @Test
  void every_rule_names_every_exercise_that_its_movements_find() {
    for (SafetyRule rule : RULES) {
      var demand = (LeavesOut) rule.demand();
      List<String> found =
          TheServedRules.CONTENTS.exercises().values().stream()
              .filter(
                  it ->
                      it.movements().stream()
                          .map(Movement::id)
                          .anyMatch(demand.movements()::contains))
              .map(Exercise::id)
              .toList();
      assertThat(demand.exercises()).as(rule.id()).containsAll(found);
    }
  }

  @Test
  void a_movement_that_is_forgotten_is_noticed_or_does_no_harm() {
    List<Forgotten> all = all().toList();
    List<String> unnoticed =
        all.parallelStream()
            .filter(it -> !isNoticed(it.in(SEEDS)))
            .map(it -> it.exercise().id() + " without " + it.movement().id())
            .toList();
    System.out.printf("movements forgotten: %d, no harm: %d%n", all.size(), unnoticed.size());
    assertThat(all).hasSizeGreaterThan(50);
    assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(KEPT_OUT_ALL_THE_SAME);
  }

  private static boolean isNoticed(DataFolder seeds) {
    var violations = new Violations();
    var contents = Contents.read(seeds, violations);
    var tailoring = contents.flatMap(it -> TailoringReader.read(it, DIALOGS, seeds, violations));
    if (tailoring.isEmpty()) {
      return true;
    }
    var suitability = new Suitability(contents.orElseThrow(), tailoring.get());
    var proof =
        new ProgrammeProof(contents.get(), suitability, TheServedRules.PLANNER, DIALOGS.current());
    return proof.verdicts(RULES).stream().anyMatch(it -> !it.holds());
  }
}
