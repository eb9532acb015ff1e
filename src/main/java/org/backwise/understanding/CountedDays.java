package org.backwise.understanding;

/** How long ago something was that is counted: "three weeks ago", "a few days ago". */
final class CountedDays {

  private static final int HOURS_A_DAY = 24;

  /** So many hours ago, it was today for most who say so. */
  private static final int HOURS_TODAY = 6;

  /** "A few" are from two to six. */
  private static final int FEWEST = 2;

  private static final int FEW = 6;

  private CountedDays() {}

  static DaysAgo days(DayMatch match) {
    String unit = match.first("unit").orElse("days");
    int number = match.number();
    return switch (match.meaning()) {
      case BETWEEN -> between(number, second(match), unit);
      case AND_A_HALF -> between(number, number + 1, unit);
      case MORE -> more(count(match), unit);
      case LESS -> DaysAgo.between(0, exact(count(match), unit).most());
      case FEW -> between(FEWEST, FEW, unit);
      default -> exact(number, unit);
    };
  }

  /** "A day or two" has no second number of its own. */
  private static int second(DayMatch match) {
    var numbers = match.all("number");
    return numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : match.number() + 1;
  }

  private static int count(DayMatch match) {
    return match.first("few").isPresent() ? FEW : match.number();
  }

  private static DaysAgo more(int number, String unit) {
    // "More than a few" is more than two for certain.
    int least = Math.max(0, exact(number == FEW ? FEWEST : number, unit).likely());
    return unit.equals("minutes") || unit.equals("hours") && number < HOURS_A_DAY
        ? DaysAgo.atLeast(0)
        : DaysAgo.atLeast(least + 1);
  }

  private static DaysAgo between(int one, int other, String unit) {
    DaysAgo least = exact(Math.min(one, other), unit);
    DaysAgo most = exact(Math.max(one, other), unit);
    return DaysAgo.between(least.least(), most.most());
  }

  /** People round weeks and more: a week ago is five to nine days ago. */
  private static DaysAgo exact(int number, String unit) {
    return switch (unit) {
      case "minutes" -> DaysAgo.exactly(0);
      case "hours" -> hours(number);
      case "weeks" -> DaysAgo.exactly(7 * number).widened(2);
      case "fortnights" -> DaysAgo.exactly(14 * number).widened(4);
      case "months" -> DaysAgo.exactly(30 * number).widened(10);
      case "years" -> DaysAgo.exactly(365 * number).widened(120);
      default -> DaysAgo.exactly(number);
    };
  }

  private static DaysAgo hours(int number) {
    boolean today = number <= HOURS_TODAY;
    int days = number / HOURS_A_DAY;
    int more = number % HOURS_A_DAY == 0 || today ? 0 : 1;
    return DaysAgo.between(days, days + more);
  }
}
