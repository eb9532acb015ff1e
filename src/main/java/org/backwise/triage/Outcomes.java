package org.backwise.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlanner;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Writes the end of a triage for one person. */
final class Outcomes {

  private final Dialog dialog;
  private final CarePlanner planner;
  private final Clock clock;

  Outcomes(Dialog dialog, CarePlanner planner, Clock clock) {
    this.dialog = dialog;
    this.planner = planner;
    this.clock = clock;
  }

  Reply.Outcome write(Outcome outcome, Position position, Conversation talk, LocalWords local) {
    ZoneId zone = ZoneId.of(talk.timeZone());
    OffsetDateTime until = until(outcome, talk, zone);
    LocalWords words =
        until == null ? local : local.with("until", Until.inWords(until, localeOf(talk)));
    String timeframe = outcome.timeframe();
    return new Reply.Outcome(
        outcome.disposition(),
        words.fill(outcome.title()),
        words.fill(outcome.text()),
        timeframe == null ? null : words.fill(timeframe),
        until,
        call(outcome, words),
        because(position.path()),
        outcome.safetyNet().stream().map(words::fill).toList(),
        summary(words.fill(outcome.say()), position.path(), talk),
        plan(outcome, position.path(), zone));
  }

  private @Nullable CarePlan plan(Outcome outcome, Answers path, ZoneId zone) {
    return outcome.disposition().isExercise()
        ? planner.plan(outcome.disposition(), path, LocalDate.now(clock.withZone(zone)))
        : null;
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
  private List<Reply.Given> because(Answers path) {
    Set<String> deciding = raised(path);
    if (deciding.isEmpty()) {
      deciding = lookedAtLast(path);
    }
    Set<String> steps = deciding;
    return Asking.given(dialog, path).stream().filter(it -> steps.contains(it.step())).toList();
  }

  private Set<String> raised(Answers path) {
    return dialog
        .redFlags()
        .filter(it -> it.raises(path.of(it.id())))
        .map(Question::id)
        .collect(Collectors.toSet());
  }

  private Set<String> lookedAtLast(Answers path) {
    var deciding = new TreeSet<String>();
    lastQuestion(path)
        .ifPresent(
            last -> {
              deciding.add(last.id());
              last.routes().stream().map(Route::when).forEach(it -> deciding.addAll(it.steps()));
            });
    return deciding;
  }

  private Optional<Question> lastQuestion(Answers path) {
    return path.steps().stream().reduce((_, later) -> later).flatMap(dialog::question);
  }

  /** What a clinician can read in half a minute. */
  private String summary(String say, Answers path, Conversation talk) {
    String answers =
        Asking.given(dialog, path).stream()
            .map(it -> "- " + it.question() + ": " + it.answer())
            .collect(Collectors.joining("\n"));
    String day =
        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
            .format(LocalDate.now(clock.withZone(ZoneId.of(talk.timeZone()))));
    return "%s\n\nMy answers on %s (%s, version %s):\n%s"
        .formatted(say, day, dialog.title(), dialog.version(), answers);
  }

  static Locale localeOf(Conversation talk) {
    Locale locale = Locale.forLanguageTag(talk.locale());
    // The texts are English; a date in another language among them would only confuse.
    return locale.getLanguage().equals("en") ? locale : Locale.UK;
  }
}
