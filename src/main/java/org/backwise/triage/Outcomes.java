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

  Reply.Outcome write(Outcome outcome, Position position, Conversation talk, LocalWords local) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(talk.timeZone())));
    return write(end(outcome, position.path(), today), position, talk, local);
  }

  /**
   * @param start the day on which a programme begins
   */
  End end(Outcome outcome, Answers path, LocalDate start) {
    if (!outcome.disposition().isExercise()) {
      return new End(outcome, null);
    }
    try {
      return new End(outcome, planner.plan(outcome.disposition(), path, start));
    } catch (RuntimeException _) {
      // What it says would tell the log of the answers.
      LOG.error("A programme broke its rules and is not given; dialog {}", dialog.version());
      return new End(dialog.outcome(dialog.fallback()).orElseThrow(), null);
    }
  }

  Reply.Outcome write(End end, Position position, Conversation talk, LocalWords local) {
    Outcome outcome = end.outcome();
    OffsetDateTime until = until(outcome, talk, ZoneId.of(talk.timeZone()));
    LocalWords words =
        until == null
            ? local
            : local.with("until", Until.inWords(until, phrases.moment(), localeOf(talk)));
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
        end.plan());
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
    return "%s\n\n%s\n%s".formatted(say, answersOn(talk), answers);
  }

  private String answersOn(Conversation talk) {
    String day =
        DateTimeFormatter.ofPattern(phrases.day(), localeOf(talk))
            .format(LocalDate.now(clock.withZone(ZoneId.of(talk.timeZone()))));
    return phrases
        .answersOn()
        .replace("{day}", day)
        .replace("{title}", dialog.title())
        .replace("{version}", dialog.version());
  }

  private Locale localeOf(Conversation talk) {
    return language.in(Locale.forLanguageTag(talk.locale()).getCountry());
  }
}
