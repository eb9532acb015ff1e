package org.backwise.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/** What makes an exercise fit for a programme, beyond its schema. */
final class ExerciseRules {

  private ExerciseRules() {}

  static void check(Library library, Violations violations) {
    everyFileIsNamedAfterItsExercise(library, violations);
    everyInsteadEndsInANeutralExercise(library, violations);
    noInsteadLeadsToALaterPhase(library, violations);
    everyNeutralExerciseSuitsEverybody(library, violations);
  }

  static void everyFileIsNamedAfterItsExercise(Library library, Violations violations) {
    for (DataFile<Exercise> file : library.exercises()) {
      String id = file.content().id();
      if (!Library.nameOf(file.name()).equals(id)) {
        violations.add(
            file.at("/id"),
            "the id '" + id + "' is not the name of the file",
            "rename the file to " + id + ".yaml, or correct the id");
      }
    }
  }

  static void everyInsteadEndsInANeutralExercise(Library library, Violations violations) {
    Map<String, Exercise> byId = library.exercisesById();
    Set<String> neutral = library.neutralIds();
    for (DataFile<Exercise> file : library.exercises()) {
      Set<String> chain = chainFrom(file.content(), byId);
      String last = List.copyOf(chain).getLast();
      Exercise end = byId.get(last);
      // A name that nobody knows, or whose file has a fault, is reported where that is found.
      if (end == null || neutral.isEmpty() || neutral.contains(last)) {
        continue;
      }
      boolean circle = end.instead() != null;
      violations.add(
          file.at("/instead"),
          "the chain of 'instead' "
              + (circle ? "goes round in a circle: " : "does not end in a neutral exercise: ")
              + String.join(" > ", chain),
          "let it end in one of programme/neutral.yaml");
    }
  }

  /** The exercise and those that follow it by {@code instead}, up to an end or a circle. */
  private static Set<String> chainFrom(Exercise first, Map<String, Exercise> byId) {
    var chain = new LinkedHashSet<String>();
    String id = first.id();
    while (id != null && chain.add(id)) {
      Exercise next = byId.get(id);
      id = next == null ? null : next.instead();
    }
    return chain;
  }

  static void noInsteadLeadsToALaterPhase(Library library, Violations violations) {
    Map<String, Exercise> byId = library.exercisesById();
    for (DataFile<Exercise> file : library.exercises()) {
      String instead = file.content().instead();
      Exercise next = instead == null ? null : byId.get(instead);
      if (next != null && next.phase() > file.content().phase()) {
        violations.add(
            file.at("/instead"),
            "'" + instead + "' belongs to a later phase",
            "name one of phase " + file.content().phase() + " or before");
      }
    }
  }

  static void everyNeutralExerciseSuitsEverybody(Library library, Violations violations) {
    Set<String> neutral = library.neutralIds();
    for (DataFile<Exercise> file : library.exercises()) {
      if (neutral.contains(file.content().id())) {
        checkNeutral(file, violations);
      }
    }
  }

  private static void checkNeutral(DataFile<Exercise> file, Violations violations) {
    Exercise exercise = file.content();
    String todo = "take it out of programme/neutral.yaml, or correct this";
    if (!exercise.equipment().isEmpty()) {
      violations.add(file.at("/equipment"), "a neutral exercise needs equipment", todo);
    }
    if (exercise.phase() != 1 || exercise.offer() != Offer.USUAL) {
      Location at = file.at(exercise.phase() == 1 ? "/offer" : "/phase");
      violations.add(at, "a neutral exercise is not for everybody from the first day", todo);
    }
    for (int i = 0; i < exercise.movements().size(); i++) {
      Movement movement = exercise.movements().get(i);
      if (!movement.isNeutral()) {
        violations.add(
            file.at("/movements/" + i),
            "a neutral exercise has the movement " + movement.id(),
            todo);
      }
    }
  }
}
