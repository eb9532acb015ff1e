package org.backwise.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlanner;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.Language;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the end of a triage for one person. */
final class Outcomes {

  /** What stands in braces for the activity that a person chose. */
  static final String ACTIVITY = "activity";

  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

  private final Language language;
  private final Dialog dialog;
  private final CarePlanner planner;
  private final Phrases phrases;
  private final Clock clock;

  Outcomes(Language language, Dialog dialog, CarePlanner planner, Phrases phrases, Clock clock) {
    this.language = language;
    this.dialog = dialog;
    this.planner = planner;
    this.phrases = phrases;
    this.clock = clock;
  }

  /**
   * An end, and the programme that it carries, if any.
   *
   * @param outcome not the one that the answers lead to, if its programme cannot be given
   */
  record End(Outcome outcome, @Nullable CarePlan plan) {}

  /** The end at which somebody is: of a check-in that is talked about, or of the triage. */
  Reply.Outcome write(Outcome outcome, Talk talk, LocalWords local) {
    return write(end(outcome, talk), talk, local);
  }

  End end(Outcome outcome, Talk talk) {
    if (!outcome.disposition().isExercise()) {
      return new End(outcome, null);
    }
    try {
      return new End(outcome, plan(talk));
    } catch (RuntimeException _) {
      // What it says would tell the log of the answers.
      LOG.error("A programme broke its rules and is not given; dialog {}", dialog.version());
      return new End(dialog.outcome(dialog.fallback()).orElseThrow(), null);
    }
  }

  /** What the triage would give today, as far as the check-ins have brought it. */
  private CarePlan plan(Talk talk) {
    Position today = CoursesOf.today(talk, dialog);
    if (!(today.at() instanceof Outcome given)) {
      throw new IllegalStateException("no programme without an end of the triage");
    }
    return planner.plan(
        given.disposition(),
        today.path(),
        CoursesOf.conversation(talk.conversation(), talk.today(clock)),
        CoursesOf.lastSeen(talk.conversation(), talk.today(clock)));
  }

  /** The words of a place, and what the person chose. */
  LocalWords words(Talk talk, LocalWords local) {
    String activity = activity(talk);
    return activity == null ? local : local.with(ACTIVITY, activity);
  }

  private static @Nullable String activity(Talk talk) {
    CheckInTalk checkIn = talk.checkIn();
    return checkIn == null
        ? null
        : checkIn
            .dialog()
            .question(RecordFacts.MATTERS)
            .filter(it -> checkIn.position().path().has(it.id()))
            .map(it -> it.label(checkIn.position().path().of(it.id())))
            .orElse(null);
  }

  Reply.Outcome write(End end, Talk told, LocalWords local) {
    Outcome outcome = end.outcome();
    Conversation talk = told.conversation();
    OffsetDateTime until = until(outcome, talk, ZoneId.of(talk.timeZone()));
    LocalWords words =
        until == null
            ? local
            : local.with("until", Until.inWords(until, phrases.moment(), localeOf(talk)));
    String timeframe = outcome.timeframe();
    CheckInTalk checkIn = told.checkIn();
    return new Reply.Outcome(
        outcome.disposition(),
        words.fill(outcome.title()),
        words.fill(outcome.text()),
        timeframe == null ? null : words.fill(timeframe),
        until,
        call(outcome, words),
        checkIn == null
            ? because(dialog, told.position().path())
            : because(checkIn.dialog(), checkIn.asked()),
        outcome.safetyNet().stream().map(words::fill).toList(),
        summary(words.fill(outcome.say()), told),
        end.plan(),
        CoursesOf.points(talk),
        activity(told));
  }

  private @Nullable OffsetDateTime until(Outcome outcome, Conversation talk, ZoneId zone) {
    String injury = outcome.injury();
    Integer hours = outcome.waitHours();
    if (injury == null || hours == null) {
      return null;
    }
    Instant answered = talk.answeredAt().getOrDefault(injury, clock.instant());
    return Until.after(answered, daysAgo(injury, talk.answers()), hours, zone);
  }

  private int daysAgo(String injury, Answers answers) {
    Optional<Choice> choice =
        dialog
            .question(injury)
            .flatMap(it -> answers.of(injury).stream().findFirst().flatMap(it::choice));
    return choice.map(Choice::daysAgo).orElse(0);
  }

  private static Reply.@Nullable Call call(Outcome outcome, LocalWords words) {
    return switch (outcome.call()) {
      case null -> null;
      case EMERGENCY -> words.call("emergency");
      case URGENT -> words.call("urgent");
    };
  }

  /**
   * The answers that decided: the warning signs, or else what the last question's routes look at.
   */
  private static List<Reply.Given> because(Dialog dialog, Answers path) {
    Set<String> deciding = raised(dialog, path);
    if (deciding.isEmpty()) {
      deciding = lookedAtLast(dialog, path);
    }
    Set<String> steps = deciding;
    return Asking.given(dialog, path).stream().filter(it -> steps.contains(it.step())).toList();
  }

  private static Set<String> raised(Dialog dialog, Answers path) {
    return dialog
        .redFlags()
        .filter(it -> it.raises(path.of(it.id())))
        .map(Question::id)
        .collect(Collectors.toSet());
  }

  private static Set<String> lookedAtLast(Dialog dialog, Answers path) {
    var deciding = new TreeSet<String>();
    lastQuestion(dialog, path)
        .ifPresent(
            last -> {
              deciding.add(last.id());
              last.routes().stream().map(Route::when).forEach(it -> deciding.addAll(it.steps()));
            });
    return deciding;
  }

  private static Optional<Question> lastQuestion(Dialog dialog, Answers path) {
    return path.steps().stream().reduce((_, later) -> later).flatMap(dialog::question);
  }

  /** What a clinician can read in half a minute. */
  private String summary(String say, Talk talk) {
    CheckInTalk checkIn = talk.checkIn();
    Answers path = talk.position().path();
    LocalDate today = talk.today(clock);
    if (checkIn == null) {
      return say + "\n\n" + answersOn(today, talk, dialog, path);
    }
    LocalDate start = Objects.requireNonNullElse(talk.conversation().followUp().start(), today);
    return String.join(
        "\n\n",
        say,
        answersOn(checkIn.facts().today(), talk, checkIn.dialog(), checkIn.asked()),
        answersOn(start, talk, dialog, path));
  }

  private String answersOn(LocalDate on, Talk talk, Dialog asked, Answers answers) {
    String day =
        DateTimeFormatter.ofPattern(phrases.day(), localeOf(talk.conversation())).format(on);
    String lines =
        Asking.given(asked, answers).stream()
            .map(it -> "- " + it.question() + ": " + it.answer())
            .collect(Collectors.joining("\n"));
    return phrases
            .answersOn()
            .replace("{day}", day)
            .replace("{title}", asked.title())
            .replace("{version}", asked.version())
        + "\n"
        + lines;
  }

  private Locale localeOf(Conversation talk) {
    return language.in(Locale.forLanguageTag(talk.locale()).getCountry());
  }
}
