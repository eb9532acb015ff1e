package org.backwise.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.backwise.careplan.Course;
import org.backwise.careplan.Pace;
import org.backwise.conversation.CheckIn;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.FollowUp;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with a programme, as the check-ins have it. */
final class CoursesOf {

  private CoursesOf() {}

  /**
   * @param today the day on which it begins if none is noted yet
   */
  static Course conversation(Conversation conversation, LocalDate today) {
    FollowUp followUp = conversation.followUp();
    LocalDate start = Objects.requireNonNullElse(followUp.start(), today);
    List<CheckIn> done = followUp.done();
    return done.isEmpty()
        ? Course.begin(start)
        : new Course(start, done.getLast().phase(), pace(done.getLast().pace()));
  }

  /**
   * Where the answers lead if the pain is what it was at the last check-in. After a bad time the
   * stronger pain of the last two counts, so that doing less is never doing more.
   */
  static Position today(Talk talk, Dialog dialog) {
    List<CheckIn> done = talk.conversation().followUp().done();
    return done.isEmpty()
        ? talk.position()
        : dialog.position(
            talk.conversation()
                .answers()
                .with(RecordFacts.PAIN_AT_START, List.of(String.valueOf(painOf(talk, done)))));
  }

  private static int painOf(Talk talk, List<CheckIn> done) {
    CheckIn last = done.getLast();
    int before =
        done.size() > 1
            ? done.get(done.size() - 2).pain()
            : RecordFacts.number(talk.conversation().answers(), RecordFacts.PAIN_AT_START);
    return last.went().equals("red") ? Math.max(last.pain(), before) : last.pain();
  }

  private static Pace pace(String name) {
    return Pace.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The day of the last check-in, or on which the programme began. */
  static LocalDate lastSeen(Conversation conversation, LocalDate today) {
    List<CheckIn> done = conversation.followUp().done();
    LocalDate start = Objects.requireNonNullElse(conversation.followUp().start(), today);
    return done.isEmpty() ? start : done.getLast().on();
  }

  /** How it was at the start and at each check-in since; null before the first of these. */
  static @Nullable List<Reply.CheckInPoint> points(Conversation conversation) {
    FollowUp followUp = conversation.followUp();
    if (followUp.done().isEmpty() || followUp.start() == null) {
      return null;
    }
    var points = new ArrayList<Reply.CheckInPoint>();
    int atStart = RecordFacts.number(conversation.answers(), RecordFacts.PAIN_AT_START);
    points.add(new Reply.CheckInPoint(followUp.start(), atStart, null, null));
    followUp
        .done()
        .forEach(
            it ->
                points.add(
                    new Reply.CheckInPoint(it.on(), it.pain(), it.activity(), it.sessions())));
    return points;
  }
}
