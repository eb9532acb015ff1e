package org.backwise.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/**
 * Walks a dialog and keeps of the answers only what can still matter: what is left of the
 * conditions once the answers so far are put into them. Two ways to a question of which the same is
 * left go on in the same manner for every answer; that is why they may be taken as one.
 *
 * <p>It relies on ways that only lead forward in the files, as {@link ShapeRules} checks.
 */
final class Walker {

  private final Dialog dialog;
  private final List<String> order;
  private final Map<Route, Integer> slots = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final int watched;
  private final List<Condition> known = new ArrayList<>();
  private final Map<Condition, Integer> numbers = new HashMap<>();
  private final Map<Given, Integer> left = new HashMap<>();
  private final Map<String, int[]> asking = new HashMap<>();

  private record Given(int condition, String step, List<String> values) {}

  /**
   * A walker that also keeps some conditions of the caller's, in which the place where a way ends
   * is asked for as {@code disposition} and {@code outcome}.
   */
  Walker(Dialog dialog, List<Condition> watched) {
    this.dialog = dialog;
    this.order = List.copyOf(dialog.questions().keySet());
    for (Question question : dialog.questions().values()) {
      for (Route route : question.routes()) {
        slots.put(route, conditions.size());
        conditions.add(route.when());
      }
    }
    this.watched = conditions.size();
    conditions.addAll(watched);
    Stream.concat(order.stream(), Stream.of(Exploration.DISPOSITION, Exploration.OUTCOME))
        .forEach(it -> asking.put(it, slotsAskingAbout(it)));
  }

  private int[] slotsAskingAbout(String step) {
    return IntStream.range(0, conditions.size())
        .filter(it -> conditions.get(it).steps().contains(step))
        .toArray();
  }

  /** A step, and what is left of the conditions on the way there. */
  static final class Place {
    private final Step at;
    private final int[] open;

    private Place(Step at, int[] open) {
      this.at = at;
      this.open = open;
    }

    Step at() {
      return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place it
          && at.id().equals(it.at.id())
          && Arrays.equals(open, it.open);
    }

    @Override
    public int hashCode() {
      return 31 * at.id().hashCode() + Arrays.hashCode(open);
    }
  }

  Place start() {
    return new Place(dialog.first(), conditions.stream().mapToInt(this::number).toArray());
  }

  /** How far on a place is, from 0 at the first question; the ends are equally far. */
  int progress(@Nullable Place place) {
    return place != null && place.at instanceof Question question
        ? order.indexOf(question.id())
        : order.size();
  }

  /** True if a question may be asked here or later. */
  boolean mayAsk(@Nullable Place place, String question) {
    return order.indexOf(question) >= progress(place);
  }

  /** The answers that lead the same way from here on, in this dialog and by what is watched. */
  List<AnswerClass> answersTo(Question question) {
    return AnswerClass.of(question, conditions);
  }

  @Nullable Question question(String id) {
    return dialog.questions().get(id);
  }

  /** All conditions that are looked at: those of the routes, and the watched ones. */
  List<Condition> conditions() {
    return conditions;
  }

  /** The route that an answer takes. */
  Route route(Place from, List<String> values) {
    var question = (Question) from.at;
    int[] open = put(from.open, question.id(), values);
    return question.routes().stream()
        .filter(it -> holds(open[slotOf(it)]))
        .findFirst()
        .orElseGet(question.routes()::getLast);
  }

  private int slotOf(Route route) {
    Integer slot = slots.get(route);
    if (slot == null) {
      throw new IllegalArgumentException("no route of this dialog: " + route);
    }
    return slot;
  }

  /** Where an answer leads. */
  Place answer(Place from, List<String> values) {
    var question = (Question) from.at;
    Step to = dialog.step(route(from, values).to());
    int[] open = put(from.open, question.id(), values);
    close(open, question);
    int here = order.indexOf(question.id());
    int there = to instanceof Question ? order.indexOf(to.id()) : order.size();
    for (String skipped : order.subList(here + 1, Math.max(here + 1, there))) {
      putInto(open, skipped, List.of());
      dialog.question(skipped).ifPresent(it -> close(open, it));
    }
    if (to instanceof Outcome outcome) {
      putInto(open, Exploration.DISPOSITION, List.of(outcome.disposition().id()));
      putInto(open, Exploration.OUTCOME, List.of(outcome.id()));
    }
    return new Place(to, open);
  }

  /** The question is past: what its routes asked no longer matters. */
  private void close(int[] open, Question question) {
    question.routes().forEach(it -> open[slotOf(it)] = number(Condition.ALWAYS));
  }

  /** True if a watched condition holds here: at a question, whatever is answered later. */
  boolean holds(@Nullable Place place, int watchedCondition) {
    if (place == null) {
      return false;
    }
    int open = place.open[watched + watchedCondition];
    return place.at instanceof Outcome ? holds(open) : known.get(open).equals(Condition.ALWAYS);
  }

  /** True if no question that is not answered can change it. */
  private boolean holds(int condition) {
    return known.get(condition).test(Answers.NONE);
  }

  private int[] put(int[] open, String step, List<String> values) {
    int[] copy = open.clone();
    putInto(copy, step, values);
    return copy;
  }

  private void putInto(int[] open, String step, List<String> values) {
    for (int slot : asking.getOrDefault(step, new int[0])) {
      open[slot] = left.computeIfAbsent(new Given(open[slot], step, values), this::left);
    }
  }

  private int left(Given given) {
    return number(known.get(given.condition()).given(given.step(), given.values()));
  }

  private int number(Condition condition) {
    Integer number = numbers.get(condition);
    if (number == null) {
      number = known.size();
      numbers.put(condition, number);
      known.add(condition);
    }
    return number;
  }
}
