package org.backwise.triage;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.datafile.Location;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Outcome;

/**
 * Which names a text may hold in braces: those that are filled where the text is shown. A text that
 * is not listed may hold none, so that a new one has to be filled before it can be used with names.
 *
 * @param places the first that matches counts
 */
record NamesByPlace(List<Place> places) {

  private static final String UNTIL = "until";
  private static final String SIGN = "sign";
  private static final String OF_OUTCOME = "/(title|text|timeframe|say|safetyNet/\\d+)";

  private static final List<Place> DIALOGS =
      List.of(
          Place.local("(check-in/)?triage\\.yaml /opening"),
          Place.local("(check-in/)?outcomes\\.yaml /outcomes/\\d+" + OF_OUTCOME),
          Place.local("phrases\\.yaml /(emergencyText|urgentText|deniedBefore)", SIGN),
          Place.local("phrases\\.yaml /kept", "kept-until"),
          Place.local(
              "phrases\\.yaml /(held|heldWithSigns)", "language", "time-zone", "kept-until"),
          // A refusal goes past what fills the rest, often to somebody whose place is not known.
          Place.only(
              "phrases\\.yaml /(forgotten|questionsCorrected|questionsChanged|notPending|atTheEnd"
                  + "|invalidAnswer|unknownStep|unknownEntry"
                  + "|unknownConversation|wrongSecret|tryAgain"
                  + "|notRead|tooLong|tooFast|nothingToHandOut|failed|cannotStart)"),
          Place.only("handouts\\.yaml /dose/reps", "sets", "count"),
          Place.only("handouts\\.yaml /dose/times", "count", "minutes"),
          Place.only("handouts\\.yaml /dose/hold", "time"),
          Place.only("handouts\\.yaml /dose/\\w+", "count"),
          Place.only("handouts\\.yaml /sheet/phase", "number", "name"),
          Place.only("handouts\\.yaml /sheet/weeks(Range|Open)", "from", "to"),
          Place.only("handouts\\.yaml /sheet/weeks", "weeks"),
          Place.only("handouts\\.yaml /sheet/often", "times", "day"),
          Place.only("handouts\\.yaml /sheet/(nextFrom|checkIn|note)", "day"),
          Place.only("handouts\\.yaml /calendar/phaseBegins", "name"),
          Place.only("handouts\\.yaml /summary/madeOn", "moment"),
          Place.only("handouts\\.yaml /summary/programmeSince", "phase", "day"),
          Place.only("handouts\\.yaml /summary/service", "name", "dialog", "version"),
          Place.only("pages\\.yaml /words/progress", "answered", "remaining"),
          Place.only("pages\\.yaml /words/(numberFromTo|weeksFromTo|outOfTen)", "from", "to"),
          Place.only("pages\\.yaml /words/changeStale", "question"),
          Place.only("pages\\.yaml /words/confirmText", "answer", "question"),
          Place.only("pages\\.yaml /words/phase", "number", "name"),
          Place.only("pages\\.yaml /words/weeks?", "weeks"),
          Place.only("pages\\.yaml /words/since", "day"),
          Place.only("pages\\.yaml /words/perWeek", "count"),
          Place.only("pages\\.yaml /words/aboutMinutes", "minutes"),
          Place.only("pages\\.yaml /words/walkGoal", "minutes", "days"),
          Place.only("phrases\\.yaml /call", "line"),
          Place.only("phrases\\.yaml /lineWithNumber", "line", "number"),
          Place.only("phrases\\.yaml /answersOn", "day", "title", "version"),
          Place.only("phrases\\.yaml /(moment|day)"),
          Place.only("phrases\\.yaml /preview\\w+", "now", "then", "names"),
          Place.only("phrases\\.yaml /checkedOn", "day", "pain", "activity"),
          Place.local("phrases\\.yaml /\\w+"),
          Place.local(
              "check-in/[^/]+\\.yaml /steps/\\d+/(text|brief|why|help|choices/\\d+/help)",
              Outcomes.ACTIVITY),
          Place.local("[^/]+\\.yaml /steps/\\d+/(text|brief|why|help|choices/\\d+/help)"));

  private static final List<Place> SEEDS =
      List.of(
          Place.local("faq/.+\\.yaml /entries/\\d+/(text|variants/\\d+/text)"),
          Place.only("tailoring\\.yaml /words/inPlaceOf(Later)?", "name", "weeks"),
          Place.only("tailoring\\.yaml /words/swap(Later|Other)", "to", "weeks", "now"),
          Place.only("tailoring\\.yaml /words/(alsoNow|then)", "names"),
          Place.only("tailoring\\.yaml /words/session(WithWalk)?", "minutes"),
          Place.only("tailoring\\.yaml /paces/\\d+/session", "minutes"),
          Place.only("tailoring\\.yaml /walking/texts/.+", "minutes", "days", "short"));

  /**
   * Some texts.
   *
   * @param where the file in its folder, a space, and the pointer
   */
  record Place(Pattern where, Set<String> names) {

    static Place local(String where, String... more) {
      var names = new TreeSet<>(LocalWords.NAMES);
      Collections.addAll(names, more);
      return new Place(Pattern.compile(where), names);
    }

    static Place only(String where, String... names) {
      return new Place(Pattern.compile(where), new TreeSet<>(Set.of(names)));
    }
  }

  static NamesByPlace inDialogs(Dialog dialog) {
    Stream<Place> waits =
        dialog.outcomes().values().stream()
            .filter(it -> it.injury() != null)
            .map(NamesByPlace::ofWait);
    return new NamesByPlace(Stream.concat(waits, DIALOGS.stream()).toList());
  }

  private static Place ofWait(Outcome wait) {
    return Place.local("outcomes\\.yaml " + Pattern.quote(wait.at().pointer()) + OF_OUTCOME, UNTIL);
  }

  static NamesByPlace inSeeds() {
    return new NamesByPlace(SEEDS);
  }

  Set<String> of(String file, Location at) {
    String where = file + " " + at.pointer();
    return places.stream()
        .filter(it -> it.where().matcher(where).matches())
        .map(Place::names)
        .findFirst()
        .orElse(Set.of());
  }
}
