package org.backwise.careplan;

import org.backwise.datafile.Source;

/**
 * How walks grow. Source: {@code evidence.md} 3.5 and the WalkBack trial.
 *
 * @param exercise the id of the walk
 * @param goalMinutes minutes a day that are enough
 * @param goalDays days a week that are enough
 * @param growPercent how much longer a walk gets in a week, at most, 10 to 20
 * @param flareUpMinutes how long a walk is on bad days, at most
 * @param intervals for whom a walk is cut into short ones
 */
record Walking(
    String exercise,
    int goalMinutes,
    int goalDays,
    int growPercent,
    int flareUpMinutes,
    Intervals intervals,
    Texts texts,
    Source source) {

  /** Walks of up to {@code minutes}, with a rest between. */
  record Intervals(When when, int minutes) {}

  /**
   * What is said about a week; {@code {minutes}}, {@code {days}} and {@code {short}} are filled in.
   *
   * @param first about the first week
   * @param grow about a week with a little more
   * @param day about a week with one more day
   * @param goal about the last week
   * @param intervals said as well if a walk is cut into short ones
   * @param tooLong said as well if a walk is longer than the person has minutes
   * @param flareUp about a week with bad days
   * @param easier about a week with less
   */
  record Texts(
      String first,
      String grow,
      String day,
      String goal,
      String intervals,
      String tooLong,
      String flareUp,
      String easier) {}
}
