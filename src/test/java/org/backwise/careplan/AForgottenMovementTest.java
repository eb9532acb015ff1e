package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
 * rules name the exercises a second time. Every second one is tried, since all of them take a
 * minute and more: {@code -Dmutations.each=1} tries all.
 */
class AForgottenMovementTest {

  private static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  private static final Dialogs DIALOGS =
      Dialogs.read(DataFolder.read(Path.of("dialogs")), new Violations()).orElseThrow();

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
    DIALOGS.rules().stream()
        .map(SafetyRule::demand)
        .forEach(
            it -> {
              if (it instanceof LeavesOut demand) {
                meant.addAll(demand.movements());
              }
            });
    return TheServedRules.CONTENTS.exercises().values().stream()
        .flatMap(exercise -> exercise.movements().stream().map(it -> new Forgotten(exercise, it)))
        .filter(it -> meant.contains(it.movement().id()));
  }

  @Test
  void a_movement_that_is_forgotten_is_noticed() {
    List<Forgotten> every = all().toList();
    int each = Integer.getInteger("mutations.each", 2);
    List<Forgotten> all =
        IntStream.iterate(0, it -> it < every.size(), it -> it + each)
            .mapToObj(every::get)
            .toList();
    List<String> unnoticed =
        all.parallelStream()
            .filter(it -> !isNoticed(it.in(SEEDS)))
            .map(it -> it.exercise().id() + " without " + it.movement().id())
            .toList();
    assertThat(every).hasSizeGreaterThan(50);
    assertThat(unnoticed).isEmpty();
  }

  private static boolean isNoticed(DataFolder seeds) {
    var violations = new Violations();
    var contents = Contents.read(seeds, violations);
    var tailoring = contents.flatMap(it -> TailoringReader.read(it, DIALOGS, seeds, violations));
    if (tailoring.isEmpty()) {
      return true;
    }
    var proof =
        new ProgrammeProof(
            contents.orElseThrow(), tailoring.get(), TheServedRules.PLANNER, DIALOGS.current());
    return proof.verdicts(DIALOGS.rules()).stream().anyMatch(it -> !it.holds());
  }
}
