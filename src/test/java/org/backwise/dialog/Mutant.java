package org.backwise.dialog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Question;

/**
 * A dialog with one small fault, as a slip of the hand makes it.
 *
 * @param kind what sort of fault
 * @param change what is changed, in words
 * @param before the question as it was
 * @param after the question with the fault
 */
record Mutant(Kind kind, String change, Question before, Question after) {

  /** The sorts of faults, by what is changed. */
  enum Kind {
    TARGET("a route leads somewhere else"),
    REMOVED("a route is taken out"),
    SWAPPED("two routes change places"),
    JUMP("one answer jumps over the next question"),
    NEGATED("a condition, or a part of it, is turned round"),
    VALUE_DROPPED("an answer is dropped from a list"),
    VALUE_ADDED("an answer is added to a list"),
    AND_OR("`and` and `or` are exchanged"),
    PART_DROPPED("a part of an `and` or an `or` is dropped"),
    NUMBER("a number or its sign is changed"),
    SIGN("`redFlag` is taken off or put on"),
    CLEAR("`clear` is taken off or put on a choice of a warning sign");

    final String inWords;

    Kind(String inWords) {
      this.inWords = inWords;
    }
  }

  String name() {
    return before.id() + ": " + change;
  }

  Dialog in(Dialog dialog) {
    Map<String, Question> questions = new LinkedHashMap<>(dialog.questions());
    questions.put(after.id(), after);
    return CutDown.with(dialog, questions);
  }

  /** True if only the routes differ, and no answers whatever lead to another step than before. */
  boolean changesNothing(Dialog dialog) {
    if (!after.equals(before.withRoutes(after.routes()))) {
      return false;
    }
    List<Condition> conditions =
        Stream.of(before, after)
            .flatMap(it -> it.routes().stream())
            .map(Route::when)
            .distinct()
            .toList();
    Set<String> deciding = new LinkedHashSet<>();
    conditions.forEach(it -> deciding.addAll(it.steps()));
    return combinations(List.copyOf(deciding), dialog, conditions)
        .allMatch(it -> before.route(it).to().equals(after.route(it).to()));
  }

  private static Stream<Answers> combinations(
      List<String> steps, Dialog dialog, List<Condition> conditions) {
    if (steps.isEmpty()) {
      return Stream.of(Answers.NONE);
    }
    Question first = dialog.question(steps.getFirst()).orElseThrow();
    List<AnswerClass> classes = AnswerClass.of(first, conditions);
    return combinations(steps.subList(1, steps.size()), dialog, conditions)
        .flatMap(rest -> classes.stream().map(it -> rest.with(first.id(), it.values())));
  }

  /** Every one of a dialog, but for those that change nothing; each once. */
  static List<Mutant> allOf(Dialog dialog) {
    var seen = new HashSet<Question>();
    return dialog.questions().values().stream()
        .flatMap(it -> new Mutations(dialog, it).all())
        .filter(it -> !it.changesNothing(dialog))
        .filter(it -> seen.add(it.after()))
        .toList();
  }
}
