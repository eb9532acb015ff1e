package org.backwise.careplan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.careplan.Tailoring.Exclude;
import org.backwise.careplan.Tailoring.Grow;
import org.backwise.careplan.Tailoring.Intro;
import org.backwise.careplan.Tailoring.OnlyIf;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.content.Offer;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Disposition;

/** What makes the rules of {@code tailoring.yaml} lead to a programme for everybody. */
final class TailoringRules {

  private final DataFile<Tailoring> file;
  private final Tailoring tailoring;
  private final Contents contents;
  private final Violations violations;

  TailoringRules(DataFile<Tailoring> file, Contents contents, Violations violations) {
    this.file = file;
    this.tailoring = file.content();
    this.contents = contents;
    this.violations = violations;
  }

  void check() {
    noRuleReachesTheNeutralExercises();
    everyOptionalExerciseHasARule();
    everyOutcomeHasAnIntroduction();
    theLastMinutesAreForEverybody();
    everybodyHasADailyExercise();
    everybodyMayWalk();
    aDoseGrowsOnlyAfterItsPhase();
    everyPhaseIsDescribed();
  }

  /** The floor: whatever else is left out, the neutral exercises stay. */
  void noRuleReachesTheNeutralExercises() {
    Map<Movement, String> floor = new TreeMap<>();
    for (String id : contents.neutral()) {
      contents.exercise(id).movements().forEach(it -> floor.putIfAbsent(it, id));
    }
    for (int i = 0; i < tailoring.exclude().size(); i++) {
      Exclude rule = tailoring.exclude().get(i);
      for (int j = 0; j < rule.movements().size(); j++) {
        String exercise = floor.get(rule.movements().get(j));
        if (exercise != null) {
          violations.add(
              file.at("/exclude/" + i + "/movements/" + j),
              "the rule leaves out the neutral exercise '" + exercise + "'",
              "take the movement out, or the exercise out of programme/neutral.yaml");
        }
      }
    }
  }

  void everyOptionalExerciseHasARule() {
    Set<String> optional =
        contents.exercises().values().stream()
            .filter(it -> it.offer() == Offer.OPTIONAL)
            .map(Exercise::id)
            .collect(Collectors.toCollection(TreeSet::new));
    for (int i = 0; i < tailoring.onlyIf().size(); i++) {
      OnlyIf rule = tailoring.onlyIf().get(i);
      if (contents.exercises().containsKey(rule.exercise()) && !optional.remove(rule.exercise())) {
        violations.add(
            file.at("/onlyIf/" + i + "/exercise"),
            "'" + rule.exercise() + "' is not offered as optional",
            "remove the rule, or write 'offer: optional' in the exercise");
      }
    }
    for (String exercise : optional) {
      violations.add(
          file.at("/onlyIf"),
          "no rule says when the optional exercise '" + exercise + "' is given",
          "add one");
    }
  }

  void everyOutcomeHasAnIntroduction() {
    Set<Disposition> known =
        tailoring.intro().stream().map(Intro::outcome).collect(Collectors.toSet());
    Arrays.stream(Disposition.values())
        .filter(it -> it.isExercise() && !known.contains(it))
        .forEach(
            it ->
                violations.add(
                    file.at("/intro"), "the outcome " + it + " has no introduction", "add one"));
  }

  void theLastMinutesAreForEverybody() {
    int last = tailoring.minutes().size() - 1;
    if (tailoring.minutes().getLast().when() != null) {
      violations.add(
          file.at("/minutes/" + last + "/when"),
          "somebody for whom no condition holds has no minutes",
          "let the last of the list have no condition");
    }
  }

  void everybodyHasADailyExercise() {
    List<Daily> daily = tailoring.daily();
    Daily first = daily.getFirst();
    if (first.when() != null || !contents.neutral().contains(first.exercise())) {
      violations.add(
          file.at("/daily/0"),
          "the first daily exercise is not for everybody",
          "begin with a neutral exercise without a condition");
    }
  }

  void everybodyMayWalk() {
    String walk = tailoring.walking().exercise();
    boolean daily = tailoring.daily().getFirst().exercise().equals(walk);
    if (!daily) {
      violations.add(
          file.at("/walking/exercise"),
          "'" + walk + "' is not what everybody does each day",
          "name the first of 'daily'");
    }
  }

  void aDoseGrowsOnlyAfterItsPhase() {
    for (int i = 0; i < tailoring.grow().size(); i++) {
      Grow rule = tailoring.grow().get(i);
      for (int j = 0; j < rule.exercises().size(); j++) {
        Exercise exercise = contents.exercises().get(rule.exercises().get(j));
        if (exercise != null && rule.phases().contains(exercise.phase())) {
          violations.add(
              file.at("/grow/" + i + "/exercises/" + j),
              "'" + exercise.id() + "' is new in phase " + exercise.phase(),
              "let it grow in a later phase");
        }
      }
    }
  }

  void everyPhaseIsDescribed() {
    if (contents.phases().size() != Course.PHASES) {
      violations.add(
          file.at(""),
          "there are %d phases, not %d".formatted(contents.phases().size(), Course.PHASES),
          "describe each in programme/phases.yaml");
    }
  }
}
