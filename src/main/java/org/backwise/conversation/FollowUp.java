package org.backwise.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.dialog.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a programme was given: the day on which it began, and how it went since.
 *
 * @param start the day on which the first programme was given; absent until then
 * @param askedOn the day of the check-in that is talked about now, or was last; absent if none
 * @param answers what was answered to that one
 * @param done the check-ins that came to their end, one a day at most, in their order
 * @param stopped the last one that came to an end sent the person to somebody, so that the
 *     programme waits until another one lets it go on
 */
public record FollowUp(
    @Nullable LocalDate start,
    @Nullable LocalDate askedOn,
    Answers answers,
    List<CheckIn> done,
    boolean stopped) {

  public static final FollowUp NONE = new FollowUp(null, null, Answers.NONE, List.of(), false);

  public FollowUp {
    done = List.copyOf(done);
  }

  /** The programme began on a day, unless it had begun before. */
  public FollowUp startedOn(LocalDate day) {
    return start == null ? new FollowUp(day, askedOn, answers, done, stopped) : this;
  }

  /** A check-in begins. One of the same day that came to its end counts until this one has. */
  public FollowUp askingOn(LocalDate day) {
    return new FollowUp(start, day, Answers.NONE, done, stopped);
  }

  /** The check-in with other answers. */
  public FollowUp with(Answers answers) {
    return new FollowUp(start, askedOn, answers, done, stopped);
  }

  /** Nothing is asked any more; what was done stays. */
  public FollowUp left() {
    return new FollowUp(start, null, Answers.NONE, done, stopped);
  }

  /** The check-in sent the person to somebody. */
  public FollowUp sentAway() {
    return new FollowUp(start, askedOn, answers, done, true);
  }

  /** The check-in came to an end with which the programme goes on. */
  public FollowUp settled(CheckIn end) {
    return new FollowUp(start, askedOn, answers, withEnd(end), false);
  }

  /** The check-in sent the person to somebody, and how it was is known. */
  public FollowUp sentAway(CheckIn end) {
    return new FollowUp(start, askedOn, answers, withEnd(end), true);
  }

  private List<CheckIn> withEnd(CheckIn end) {
    return Stream.concat(before().stream(), Stream.of(end)).toList();
  }

  /** The check-ins before the one that is talked about now. */
  public List<CheckIn> before() {
    return askedOn == null ? done : doneExceptOn(askedOn);
  }

  private List<CheckIn> doneExceptOn(LocalDate day) {
    return done.stream().filter(it -> !it.on().equals(day)).toList();
  }

  /** True from the first question of a check-in on, until it is left. */
  public boolean isAsking() {
    return askedOn != null;
  }
}
