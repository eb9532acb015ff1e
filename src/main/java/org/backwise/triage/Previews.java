package org.backwise.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.Preview.Prospect;

/** Tells what another answer would do, by taking the turn and forgetting it. */
final class Previews {

  /** More than these would push the choice itself out of view. */
  private static final int NAMED = 4;

  private final Saying saying;
  private final TurnTaker turns;
  private final Phrases phrases;

  Previews(Saying saying, TurnTaker turns, Phrases phrases) {
    this.saying = saying;
    this.turns = turns;
    this.phrases = phrases;
  }

  /** Empty if there is no such answer to change, or if it cannot be changed to that. */
  Optional<Preview> of(Conversation conversation, String step, List<String> values) {
    var change = new PersonMessage.Change("preview", step, values);
    return turns.take(conversation, change) instanceof Move.Said then
        ? Optional.of(compare(saying.arrive(conversation, List.of()), then, step, values))
        : Optional.empty();
  }

  private Preview compare(Move.Said now, Move.Said then, String step, List<String> values) {
    Prospect before = prospect(now);
    Prospect after = prospect(then);
    List<Reply.Given> gone = gone(now, then);
    var lines = new ArrayList<String>();
    boolean same = before.equals(after) && whatMatters(now).equals(whatMatters(then));
    lines.add(where(before, after, same));
    addNames(lines, phrases.previewComesIn(), exercises(then), exercises(now));
    addNames(lines, phrases.previewGoesOut(), exercises(now), exercises(then));
    if (!gone.isEmpty()) {
      lines.add(phrases.previewGone().replace("{names}", names(gone)));
    }
    if (takesASignBack(now, step, values)) {
      lines.add(phrases.previewCareful());
    }
    return new Preview(String.join("\n", lines), same && lines.size() == 1, before, after, gone);
  }

  /** The first of them, and how many there are if those are not all. */
  private static String names(List<Reply.Given> answers) {
    String first =
        answers.stream().limit(NAMED).map(Reply.Given::question).collect(Collectors.joining("; "));
    return answers.size() > NAMED ? first + "; … (" + answers.size() + ")" : first;
  }

  /** The end, but for the answers that are told with it. */
  private static Optional<Reply.Outcome> whatMatters(Move.Said said) {
    return outcome(said)
        .map(
            it ->
                new Reply.Outcome(
                    it.disposition(),
                    it.title(),
                    it.text(),
                    it.timeframe(),
                    it.until(),
                    it.call(),
                    List.of(),
                    it.safetyNet(),
                    "",
                    it.plan(),
                    it.checkIns(),
                    it.activity()));
  }

  /**
   * @param same true if what is told is the same to the last word
   */
  private String where(Prospect now, Prospect then, boolean same) {
    String line;
    if (now.isEnd()) {
      line =
          !then.isEnd()
              ? phrases.previewAsksMore()
              : same
                  ? phrases.previewSame()
                  : now.equals(then) ? phrases.previewSome() : phrases.previewChanges();
    } else {
      line =
          then.isEnd()
              ? phrases.previewEnds()
              : now.equals(then) ? phrases.previewNextSame() : phrases.previewAsks();
    }
    return line.replace("{now}", now.title()).replace("{then}", then.title());
  }

  private static Prospect prospect(Move.Said said) {
    return outcome(said)
        .map(it -> new Prospect(it.disposition(), it.title()))
        .orElseGet(() -> new Prospect(null, said.pending() == null ? "" : said.pending().text()));
  }

  private static Optional<Reply.Outcome> outcome(Move.Said said) {
    return said.replies().stream()
        .filter(Reply.Outcome.class::isInstance)
        .map(Reply.Outcome.class::cast)
        .findFirst();
  }

  /** The names of those that the first has and the second has not; none unless both have some. */
  private static void addNames(
      List<String> lines, String line, List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return;
    }
    String names = String.join(", ", some.stream().filter(it -> !others.contains(it)).toList());
    if (!names.isEmpty()) {
      lines.add(line.replace("{names}", names));
    }
  }

  private static List<String> exercises(Move.Said said) {
    return outcome(said).map(Reply.Outcome::plan).stream()
        .flatMap(Previews::exercises)
        .distinct()
        .toList();
  }

  private static Stream<String> exercises(CarePlan plan) {
    return plan.exercises().stream().map(CarePlan.PlannedExercise::name);
  }

  private List<Reply.Given> gone(Move.Said now, Move.Said then) {
    Talk before = saying.talk(now.conversation());
    Answers left = saying.talk(then.conversation()).position().path();
    return Asking.given(before.dialog(), before.position().path()).stream()
        .filter(it -> !left.has(it.step()))
        .toList();
  }

  private boolean takesASignBack(Move.Said now, String step, List<String> values) {
    Talk talk = saying.talk(now.conversation());
    Optional<Question> question = talk.answeredQuestion(step);
    return question
        .filter(it -> it.raises(talk.conversation().answers().of(step)) && !it.raises(values))
        .isPresent();
  }
}
