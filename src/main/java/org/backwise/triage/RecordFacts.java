package org.backwise.triage;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.conversation.CheckIn;
import org.backwise.conversation.FollowUp;
import org.backwise.dialog.Answers;

/**
 * What a check-in need not ask, since it follows from the days and answers that are held: the steps
 * of {@code dialogs/check-in/so-far.yaml}, and what was asked once before.
 *
 * @param followUp the check-in and those before it
 * @param painAtStart 0 to 10
 */
record RecordFacts(FollowUp followUp, int painAtStart) {

  /** The steps that are never asked. */
  static final List<String> STEPS =
      List.of(
          "weeks",
          "phase",
          "in-phase",
          "pace",
          "trend",
          "jump",
          "hard-times",
          "flare-ups",
          "flare-days");

  /** What is asked once, and known from then on. */
  static final String MATTERS = "matters";

  static final String PAIN_AT_START = "pain-now";
  static final String PAIN = "pain-today";
  static final String ACTIVITY = "activity-today";

  /** Points by which pain or activity must differ to count (evidence 2, a convention). */
  private static final int COUNTS = 2;

  private static final int WELL_PAIN = 2;
  private static final int WELL_ACTIVITY = 8;
  private static final int LATELY_DAYS = 42;
  private static final int OVER_AFTER_DAYS = 21;

  /**
   * @param soFar the answers before this step
   */
  Optional<List<String>> of(String step, Answers soFar) {
    return Optional.ofNullable(
            switch (step) {
              case MATTERS -> last().map(CheckIn::matters).orElse(null);
              case "weeks" -> text(Math.clamp(WEEKS.between(start(), today()), 0, 8));
              case "phase" -> text(phase());
              case "in-phase" -> text(Math.clamp(WEEKS.between(phaseSince(), today()), 0, 4));
              case "pace" -> pace();
              case "trend" -> trend(number(soFar, PAIN), number(soFar, ACTIVITY));
              case "jump" -> number(soFar, PAIN) - painBefore() > COUNTS ? "yes" : "no";
              case "hard-times" -> text(Math.min(3, hardTimes()));
              case "flare-ups" -> text(Math.min(4, flareUps()));
              case "flare-days" -> text(Math.clamp(flareDays(), 0, 16));
              default -> null;
            })
        .map(List::of);
  }

  private static String text(long number) {
    return String.valueOf(number);
  }

  static int number(Answers answers, String step) {
    return answers.of(step).stream().findFirst().map(Integer::valueOf).orElse(0);
  }

  private Optional<CheckIn> last() {
    List<CheckIn> before = followUp.before();
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
  }

  /** The day of the check-in. */
  LocalDate today() {
    LocalDate asked = followUp.askedOn();
    return asked == null ? start() : asked;
  }

  private LocalDate start() {
    LocalDate start = followUp.start();
    LocalDate asked = followUp.askedOn();
    return start != null ? start : asked != null ? asked : LocalDate.EPOCH;
  }

  int phase() {
    return last().map(CheckIn::phase).orElse(1);
  }

  /** The day on which the phase was reached. */
  private LocalDate phaseSince() {
    LocalDate since = start();
    int phase = 1;
    for (CheckIn it : followUp.before()) {
      since = it.phase() == phase ? since : it.on();
      phase = it.phase();
    }
    return since;
  }

  String pace() {
    return last().map(CheckIn::pace).orElse("usual");
  }

  private int painBefore() {
    return last().map(CheckIn::pain).orElse(painAtStart);
  }

  private String trend(int pain, int activity) {
    int less = painAtStart - pain;
    int more = followUp.before().isEmpty() ? 0 : activity - followUp.before().getFirst().activity();
    if (pain <= WELL_PAIN && activity >= WELL_ACTIVITY) {
      return "well";
    }
    if (less <= -COUNTS || (more <= -COUNTS && less < COUNTS)) {
      return "worse";
    }
    return more > -COUNTS && (less >= COUNTS || more >= COUNTS) ? "better" : "same";
  }

  private int hardTimes() {
    List<CheckIn> latestFirst = followUp.before().reversed();
    return (int) latestFirst.stream().takeWhile(it -> it.went().equals("red")).count();
  }

  private int flareUps() {
    LocalDate since = today().minusDays(LATELY_DAYS);
    int found = 0;
    boolean inOne = false;
    for (CheckIn it : followUp.before()) {
      boolean flaring = isFlaring(it);
      found += flaring && !inOne && it.on().isAfter(since) ? 1 : 0;
      inOne = flaring;
    }
    return found;
  }

  private long flareDays() {
    List<CheckIn> latestFirst = followUp.before().reversed();
    List<CheckIn> flaring = latestFirst.stream().takeWhile(RecordFacts::isFlaring).toList();
    // Nobody knows how it was since: what was long ago is over.
    boolean over =
        flaring.isEmpty() || DAYS.between(flaring.getFirst().on(), today()) > OVER_AFTER_DAYS;
    return over ? 0 : DAYS.between(flaring.getLast().on(), today());
  }

  private static boolean isFlaring(CheckIn it) {
    return it.pace().equals("flare-up");
  }
}
