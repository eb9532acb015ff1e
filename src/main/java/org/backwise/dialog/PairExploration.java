package org.backwise.dialog;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.dialog.Step.Question;
import org.backwise.dialog.Walker.Place;
import org.jspecify.annotations.Nullable;

/**
 * Walks two dialogs at once with the same answers, every combination of them, and tells where each
 * leads. What one of them was answered is kept for the other for as long as it may ask it.
 */
final class PairExploration {

  /** One answer as each of the two gets it. Null: it is not offered there. */
  record Shared(@Nullable List<String> left, @Nullable List<String> right, BigInteger size) {}

  /** The answers to a question that at least one of the two asks. */
  interface Answering {
    List<Shared> answersTo(String step);
  }

  /** Where both are. A side is null once it got an answer that it does not offer. */
  private record Pair(
      @Nullable Place left, @Nullable Place right, SortedMap<String, Shared> kept) {}

  /**
   * Combinations of answers that lead the two to the same pair of ends.
   *
   * @param left where one of them ends; null if an answer is not offered there
   * @param right where the other ends; null if an answer is not offered there
   * @param combinations how many combinations of answers
   * @param leftAnswers the shortest of them, as the one is asked
   * @param rightAnswers the same, as the other is asked
   */
  record Ending(
      @Nullable Place left,
      @Nullable Place right,
      BigInteger combinations,
      Answers leftAnswers,
      Answers rightAnswers) {

    int questions() {
      return leftAnswers.steps().size() + rightAnswers.steps().size();
    }
  }

  private record Both(BigInteger count, Trail left, Trail right) {
    Both and(Both more) {
      boolean shorter = more.length() < length();
      Both kept = shorter ? more : this;
      return new Both(count.add(more.count), kept.left, kept.right);
    }

    private int length() {
      return 100 * (left.questions() + right.questions()) + left.ticks() + right.ticks();
    }
  }

  private final Walker left;
  private final Walker right;
  private final Answering answering;
  // Every step brings one of the two further on, so that a level is complete before it is left.
  private final TreeMap<Integer, Map<Pair, Both>> levels = new TreeMap<>();
  private final Map<Pair, Both> ends = new LinkedHashMap<>();
  private int states;

  private PairExploration(Walker left, Walker right, Answering answering) {
    this.left = left;
    this.right = right;
    this.answering = answering;
  }

  static PairExploration of(Walker left, Walker right, Answering answering) {
    var exploration = new PairExploration(left, right, answering);
    exploration.explore();
    return exploration;
  }

  int states() {
    return states + ends.size();
  }

  List<Ending> endings() {
    return ends.entrySet().stream()
        .map(
            it ->
                new Ending(
                    it.getKey().left,
                    it.getKey().right,
                    it.getValue().count,
                    it.getValue().left.answers(),
                    it.getValue().right.answers()))
        .toList();
  }

  private void explore() {
    arrive(
        new Pair(left.start(), right.start(), new TreeMap<>()),
        new Both(BigInteger.ONE, Trail.START, Trail.START));
    while (!levels.isEmpty()) {
      Map<Pair, Both> level = levels.pollFirstEntry().getValue();
      states += level.size();
      level.forEach(this::goOn);
    }
  }

  private void arrive(Pair pair, Both ways) {
    Pair here = new Pair(pair.left, pair.right, stillAsked(pair));
    boolean ended = questionOf(here.left) == null && questionOf(here.right) == null;
    int level = left.progress(here.left) + right.progress(here.right);
    Map<Pair, Both> known =
        ended ? ends : levels.computeIfAbsent(level, _ -> new LinkedHashMap<>());
    known.merge(here, ways, Both::and);
  }

  private SortedMap<String, Shared> stillAsked(Pair pair) {
    var kept = new TreeMap<>(pair.kept);
    kept.keySet().removeIf(it -> !left.mayAsk(pair.left, it) && !right.mayAsk(pair.right, it));
    return kept;
  }

  private static @Nullable Question questionOf(@Nullable Place place) {
    return place != null && place.at() instanceof Question question ? question : null;
  }

  private void goOn(Pair pair, Both ways) {
    Question asksLeft = questionOf(pair.left);
    Question asksRight = questionOf(pair.right);
    if (asksLeft != null && pair.kept.containsKey(asksLeft.id())) {
      answerLeft(pair, ways, asksLeft.id(), pair.kept.get(asksLeft.id()));
    } else if (asksRight != null && pair.kept.containsKey(asksRight.id())) {
      answerRight(pair, ways, asksRight.id(), pair.kept.get(asksRight.id()));
    } else {
      String step = asksLeft != null ? asksLeft.id() : asksRight == null ? "" : asksRight.id();
      for (Shared answer : answering.answersTo(step)) {
        var kept = new TreeMap<>(pair.kept);
        kept.put(step, answer);
        Both more = new Both(ways.count.multiply(answer.size), ways.left, ways.right);
        Pair known = new Pair(pair.left, pair.right, kept);
        if (asksLeft != null) {
          answerLeft(known, more, step, answer);
        } else {
          answerRight(known, more, step, answer);
        }
      }
    }
  }

  private void answerLeft(Pair pair, Both ways, String step, Shared answer) {
    List<String> values = answer.left;
    Place to = values == null || pair.left == null ? null : left.answer(pair.left, values);
    Trail trail = values == null ? ways.left : ways.left.with(step, values);
    arrive(new Pair(to, pair.right, pair.kept), new Both(ways.count, trail, ways.right));
  }

  private void answerRight(Pair pair, Both ways, String step, Shared answer) {
    List<String> values = answer.right;
    Place to = values == null || pair.right == null ? null : right.answer(pair.right, values);
    Trail trail = values == null ? ways.right : ways.right.with(step, values);
    arrive(new Pair(pair.left, to, pair.kept), new Both(ways.count, ways.left, trail));
  }
}
