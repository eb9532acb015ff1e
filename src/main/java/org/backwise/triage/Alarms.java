package org.backwise.triage;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.conversation.Remembered.Heard;
import org.backwise.insight.Kind;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Sign;

/** What follows when words tell of a warning sign. */
final class Alarms {

  private final Saying saying;
  private final Phrases phrases;
  private final Clock clock;

  Alarms(Saying saying, Phrases phrases, Clock clock) {
    this.saying = saying;
    this.phrases = phrases;
    this.clock = clock;
  }

  /** The advice is shown at once; one question for each sign confirms it. */
  Move raise(Talk talk, Alarm alarm, String text) {
    Talk answered = withAnswer(talk, alarm.answer());
    Talk asking = saying.talk(answered.confirming(steps(alarm).toList()));
    Talk after =
        isDeniable(alarm) ? saying.talk(asking.hearing(heard(asking, alarm, text))) : asking;
    LocalWords words = saying.words(talk.conversation());
    List<Reply> alerts = Alerts.of(alarm.signs(), after, phrases, words);
    Move.Said said =
        steps(alarm).findAny().isEmpty()
            ? saying.remind(after.conversation(), alerts)
            : saying.arrive(after.conversation(), alerts);
    return said.noting(
        Kind.ALERT, alarm.signs().stream().map(Sign::flag).distinct().toArray(String[]::new));
  }

  private static Stream<String> steps(Alarm alarm) {
    return alarm.signs().stream().map(Sign::step).filter(Objects::nonNull);
  }

  private Talk withAnswer(Talk talk, List<String> values) {
    return talk.pending()
        .filter(it -> it.accepts(values))
        .map(it -> saying.talk(talk.answered(it, values, clock.instant())))
        .orElse(talk);
  }

  /** True if the same words told of the same signs before, and were not meant so. */
  boolean wasDenied(Talk talk, Alarm alarm, String text) {
    return isDeniable(alarm) && talk.hasDenied(heard(talk, alarm, text));
  }

  /** Despair is asked about by nobody here, and an answer is never lost. */
  private static boolean isDeniable(Alarm alarm) {
    return alarm.answer().isEmpty() && alarm.signs().stream().allMatch(it -> it.step() != null);
  }

  private static Heard heard(Talk talk, Alarm alarm, String text) {
    return new Heard(
        WordMark.of(text, talk.conversation().id()),
        alarm.signs().stream().map(Sign::flag).sorted().toList(),
        steps(alarm).distinct().sorted().toList());
  }

  /** No alarm again, but the answers that denied it, each with the way to change it. */
  List<Reply> toldBefore(Talk talk, Alarm alarm) {
    LocalWords words = saying.words(talk.conversation());
    String signs = String.join(", ", alarm.signs().stream().map(Sign::name).distinct().toList());
    Reply why = new Reply.Text(words.with("sign", signs).fill(phrases.deniedBefore()));
    return Stream.concat(Stream.of(why), steps(alarm).distinct().flatMap(talk::understood))
        .toList();
  }
}
