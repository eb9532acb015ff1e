package org.backwise.triage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.Language;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.SafetyRule;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.handout.Account;
import org.backwise.handout.Account.Programme;

/** Gives the account of a talk that came to its end. */
final class Accounts {

  private final Language language;
  private final Dialogs dialogs;
  private final CarePlanner planner;
  private final Saying saying;
  private final Outcomes outcomes;
  private final Clock clock;

  Accounts(
      Language language,
      Dialogs dialogs,
      CarePlanner planner,
      Saying saying,
      Outcomes outcomes,
      Clock clock) {
    this.language = language;
    this.dialogs = dialogs;
    this.planner = planner;
    this.saying = saying;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /** Empty as long as a question waits. */
  Optional<Account> of(Conversation conversation) {
    Talk talk = saying.talk(conversation);
    return talk.pending().isEmpty() && talk.position().at() instanceof Outcome outcome
        ? Optional.of(of(outcome, talk, saying.words(conversation)))
        : Optional.empty();
  }

  private Account of(Outcome outcome, Talk talk, LocalWords words) {
    Conversation conversation = talk.conversation();
    Dialog dialog = dialogs.current();
    Answers path = talk.position().path();
    ZoneId zone = ZoneId.of(conversation.timeZone());
    Instant answered = lastAnswer(conversation, path);
    LocalDate start = answered.atZone(zone).toLocalDate();
    Outcomes.End end = outcomes.end(outcome, path, start);
    return new Account(
        key(conversation),
        conversation.turns(),
        new Account.DialogName(dialog.id(), dialog.version(), dialog.title()),
        language.in(Locale.forLanguageTag(conversation.locale()).getCountry()),
        zone,
        clock.instant(),
        answered,
        dialog.questions().values().stream().map(it -> question(it, path, words)).toList(),
        ending(end.outcome(), outcomes.write(end, talk.position(), conversation, words)),
        rules(end, path),
        Optional.ofNullable(end.plan()).map(it -> new Programme(start, it)));
  }

  /** The id of a conversation is half of what opens it, and a calendar is shown to others. */
  private static String key(Conversation conversation) {
    byte[] name = ("handout of " + conversation.id()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  private Instant lastAnswer(Conversation conversation, Answers path) {
    return path.steps().stream()
        .map(conversation.answeredAt()::get)
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .orElseGet(clock::instant);
  }

  private static Account.Question question(Question question, Answers path, LocalWords words) {
    List<String> values = path.of(question.id());
    return new Account.Question(
        question.id(),
        question.summary(),
        words.fill(question.text()),
        question.answer(),
        question.choices().stream().map(it -> new Account.Option(it.value(), it.label())).toList(),
        question.min(),
        question.max(),
        question.redFlag(),
        values,
        question.label(values),
        question.raises(values));
  }

  private static Account.Ending ending(Outcome outcome, Reply.Outcome written) {
    return new Account.Ending(
        outcome.id(), outcome.disposition(), written.title(), written.timeframe());
  }

  private List<String> rules(Outcomes.End end, Answers path) {
    Outcome outcome = end.outcome();
    Stream<String> safety = dialogs.about(path, outcome).stream().map(SafetyRule::id);
    Stream<String> tailoring =
        end.plan() == null
            ? Stream.empty()
            : planner.rulesFor(outcome.disposition(), path).stream();
    return Stream.of(Stream.of(outcome.id()), safety, tailoring).flatMap(it -> it).toList();
  }
}
