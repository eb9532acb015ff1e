package org.backwise.careplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.WalkingGoal;
import org.backwise.careplan.Tailoring.Minutes;
import org.backwise.content.Dose;

/**
 * The walks of one person, week by week: a little longer each week up to enough, then on one more
 * day each week. Never both at once.
 */
final class Walks {

  private final Walking rules;
  private final Minutes minutes;
  private final PaceRule pace;
  private final Timetable timetable;
  private final boolean inIntervals;
  private final List<Goal> goals;

  private record Goal(int minutes, int days, String text) {}

  Walks(Tailoring tailoring, Minutes minutes, Person person, Timetable timetable) {
    this.rules = tailoring.walking();
    this.minutes = minutes;
    this.pace = tailoring.at(person.course().pace());
    this.timetable = timetable;
    this.inIntervals = person.meets(rules.intervals().when().condition());
    this.goals = goals(Math.min(minutes.walk(), limit(tailoring, person)));
  }

  /** The shortest that a rule makes of any walk. */
  private int limit(Tailoring tailoring, Person person) {
    return Tailoring.holding(tailoring.ease(), person)
        .filter(it -> it.isFor(rules.exercise()))
        .flatMap(it -> Stream.ofNullable(it.maxMinutes()))
        .min(Integer::compare)
        .orElse(rules.goalMinutes());
  }

  /** The goals of all weeks; the weeks to come follow from what is done in this one. */
  List<WalkingGoal> weeks() {
    var weeks = new ArrayList<WalkingGoal>();
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      weeks.add(
          new WalkingGoal(
              i + 1, timetable.firstDayOf(i + 1), goal.minutes(), goal.days(), words(goal)));
    }
    return weeks;
  }

  /** The walk of a day in this week, cut into short ones if need be. */
  Dose now() {
    return dose(goal().minutes());
  }

  /** The walk after a session: as far as the minutes of the day go. */
  Dose inSession() {
    return dose(Math.min(goal().minutes(), minutes.walk()));
  }

  private Goal goal() {
    return goals.get(Math.min(timetable.week(), goals.size()) - 1);
  }

  private Dose dose(int all) {
    int atATime = inIntervals ? Math.min(all, rules.intervals().minutes()) : all;
    return new Dose(Math.max(1, all / atATime), null, null, false, atATime);
  }

  private List<Goal> goals(int first) {
    var all = new ArrayList<Goal>();
    Goal usual = new Goal(first, minutes.walkDays(), rules.texts().first());
    while (all.isEmpty() || !isEnough(usual) || all.size() < timetable.week()) {
      usual = all.isEmpty() ? usual : next(usual);
      if (all.size() + 1 == timetable.week() && pace.pace() != Pace.USUAL) {
        all.addAll(lessAndBack(usual));
      } else {
        all.add(usual);
      }
    }
    return all;
  }

  /** A week with less, one halfway back, and one with as much as it would have been. */
  private List<Goal> lessAndBack(Goal usual) {
    Goal less = atPace(usual);
    int half = Math.ceilDiv(less.minutes() + usual.minutes(), 2);
    return List.of(
        less,
        new Goal(half, usual.days(), rules.texts().grow()),
        new Goal(usual.minutes(), usual.days(), rules.texts().grow()));
  }

  private boolean isEnough(Goal goal) {
    return goal.minutes() >= rules.goalMinutes() && goal.days() >= rules.goalDays();
  }

  private Goal next(Goal goal) {
    if (isEnough(goal)) {
      return new Goal(goal.minutes(), goal.days(), rules.texts().goal());
    }
    if (goal.minutes() >= rules.goalMinutes()) {
      return withText(new Goal(goal.minutes(), goal.days() + 1, rules.texts().day()));
    }
    int longer = goal.minutes() * (100 + rules.growPercent()) / 100;
    int next = Math.min(rules.goalMinutes(), Math.max(goal.minutes() + 1, longer));
    return withText(new Goal(next, goal.days(), rules.texts().grow()));
  }

  private Goal withText(Goal goal) {
    return isEnough(goal) ? new Goal(goal.minutes(), goal.days(), rules.texts().goal()) : goal;
  }

  private Goal atPace(Goal goal) {
    int less = pace.part(goal.minutes());
    return switch (pace.pace()) {
      case USUAL -> goal;
      case EASIER -> new Goal(less, goal.days(), rules.texts().easier());
      case FLARE_UP ->
          new Goal(Math.min(less, rules.flareUpMinutes()), goal.days(), rules.texts().flareUp());
    };
  }

  private String words(Goal goal) {
    boolean cut = inIntervals && goal.minutes() > rules.intervals().minutes();
    boolean tooLong = goal.minutes() > minutes.day();
    return Stream.of(
            goal.text(),
            cut ? rules.texts().intervals() : "",
            tooLong && !cut ? rules.texts().tooLong() : "")
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "))
        .replace("{minutes}", String.valueOf(goal.minutes()))
        .replace("{days}", String.valueOf(goal.days()))
        .replace("{short}", String.valueOf(rules.intervals().minutes()));
  }
}
