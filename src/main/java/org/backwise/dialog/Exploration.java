package org.backwise.dialog;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.dialog.Walker.Place;

/**
 * Every combination of answers that a dialog can get, all of them and each once. Combinations are
 * taken together only where nothing tells them apart, see {@link Walker} and {@link AnswerClass};
 * so what holds of one of them holds of all.
 */
public final class Exploration {

  /** The name under which a watched condition asks for the disposition of the end. */
  public static final String DISPOSITION = "disposition";

  /** The name under which a watched condition asks for the id of the end. */
  public static final String OUTCOME = "outcome";

  private final Dialog dialog;
  private final int watched;
  private final Walker walker;
  private final int shortest;
  private final Map<String, Map<Place, Ways>> questions = new HashMap<>();
  private final Map<Place, Ways> ends = new LinkedHashMap<>();
  private final Set<Route> taken = new HashSet<>();

  /**
   * Combinations that end alike.
   *
   * @param outcome where they end
   * @param holds for each watched condition, if it holds for them
   * @param combinations how many there are
   * @param shortest the shortest of them, in order; as many as were asked for, if there are as many
   */
  public record Ending(
      Outcome outcome, List<Boolean> holds, BigInteger combinations, List<Answers> shortest) {}

  private Exploration(Dialog dialog, List<Condition> watched, int shortest) {
    this.dialog = dialog;
    this.watched = watched.size();
    this.walker = new Walker(dialog, watched);
    this.shortest = shortest;
    dialog.questions().keySet().forEach(it -> questions.put(it, new LinkedHashMap<>()));
  }

  /**
   * Explores a dialog in which every way ends.
   *
   * @param watched conditions by which endings are told apart; they may ask where a way ended, as
   *     {@code disposition is exercise} or {@code outcome is under-18}
   * @param shortest how many of the shortest combinations to keep for each ending, at least 1
   */
  public static Exploration of(Dialog dialog, List<Condition> watched, int shortest) {
    var exploration = new Exploration(dialog, watched, shortest);
    exploration.explore();
    return exploration;
  }

  private void explore() {
    arrive(walker.start(), Ways.start());
    for (Question question : dialog.questions().values()) {
      List<AnswerClass> answers = walker.answersTo(question);
      waysTo(question).forEach((place, ways) -> answers.forEach(it -> answer(place, ways, it)));
    }
  }

  private void answer(Place place, Ways ways, AnswerClass answer) {
    taken.add(walker.route(place, answer.values()));
    arrive(walker.answer(place, answer.values()), ways.with(place.at().id(), answer, shortest));
  }

  private void arrive(Place place, Ways ways) {
    Map<Place, Ways> known = place.at() instanceof Question question ? waysTo(question) : ends;
    known.merge(place, ways, (some, more) -> some.and(more, shortest));
  }

  private Map<Place, Ways> waysTo(Question question) {
    return questions.getOrDefault(question.id(), Map.of());
  }

  /** How many combinations of answers there are. */
  public BigInteger combinations() {
    return ends.values().stream().map(Ways::count).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** How many places were looked at that differ in what can still matter. */
  public int states() {
    return ends.size() + questions.values().stream().mapToInt(Map::size).sum();
  }

  /** The combinations, those together that end alike; each combination is in one of them. */
  public List<Ending> endings() {
    var byEnd = new LinkedHashMap<End, Ways>();
    ends.forEach(
        (place, ways) -> byEnd.merge(end(place), ways, (some, more) -> some.and(more, shortest)));
    return byEnd.entrySet().stream().map(it -> ending(it.getKey(), it.getValue())).toList();
  }

  private record End(Step at, List<Boolean> holds) {}

  private End end(Place place) {
    return new End(place.at(), holding(place));
  }

  private static Ending ending(End end, Ways ways) {
    List<Answers> shortest = ways.shortest().stream().map(Trail::answers).toList();
    return new Ending((Outcome) end.at(), end.holds(), ways.count(), shortest);
  }

  private List<Boolean> holding(Place place) {
    return IntStream.range(0, watched).mapToObj(it -> walker.holds(place, it)).toList();
  }

  private Stream<Trail> trailsTo(Question question) {
    return waysTo(question).values().stream().flatMap(it -> it.shortest().stream());
  }

  /** The shortest answers after which a question is asked; empty if it never is. */
  public Optional<Answers> shortestTo(Question question) {
    return trailsTo(question).min(Trail.SHORTEST).map(Trail::answers);
  }

  /** Shortest answers to a question, for each set of ways there that go on differently. */
  public List<Answers> shortestToEachPlace(Question question) {
    return trailsTo(question).map(Trail::answers).toList();
  }

  /** True if some combination takes the route. */
  boolean isTaken(Route route) {
    return taken.contains(route);
  }

  /** True if a watched condition holds for some way to a question. */
  boolean mayHold(Question question, int watchedCondition) {
    return waysTo(question).keySet().stream().anyMatch(it -> walker.holds(it, watchedCondition));
  }
}
