package org.backwise.triage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.FollowUp;
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
    return talk.pending().isEmpty() && talk.at() instanceof Outcome outcome
        ? Optional.of(of(outcome, talk, saying.words(conversation)))
        : Optional.empty();
  }

  private Account of(Outcome outcome, Talk talk, LocalWords words) {
    Conversation conversation = talk.conversation();
    Dialog dialog = dialogs.current();
    ZoneId zone = ZoneId.of(conversation.timeZone());
    Outcomes.End end = outcomes.end(outcome, talk);
    return new Account(
        key(conversation),
        conversation.turns(),
        new Account.DialogName(nameOf(talk), dialog.version(), dialog.title()),
        language.in(Locale.forLanguageTag(conversation.locale()).getCountry()),
        zone,
        clock.instant(),
        lastAnswer(talk),
        questions(talk, words).toList(),
        ending(end.outcome(), outcomes.write(end, talk, words)),
        rules(end, talk),
        Optional.ofNullable(end.plan()).map(it -> new Programme(it.start(), it)));
  }

  /** Those of the check-in that is talked about come first: they are the latest. */
  private Stream<Account.Question> questions(Talk talk, LocalWords words) {
    CheckInTalk checkIn = talk.checkIn();
    Stream<Account.Question> latest =
        checkIn == null
            ? Stream.empty()
            : checkIn.dialog().questions().values().stream()
                .filter(it -> !RecordFacts.STEPS.contains(it.id()))
                .map(it -> question(it, checkIn.position().path(), chosen(talk, words)));
    Answers path = talk.position().path();
    Stream<Account.Question> triage =
        dialogs.current().questions().values().stream().map(it -> question(it, path, words));
    return Stream.concat(latest, checkIn == null ? triage : triage.map(it -> earlier(it, talk)));
  }

  private LocalWords chosen(Talk talk, LocalWords words) {
    return outcomes.words(talk, words.with(Outcomes.ACTIVITY, "…"));
  }

  /** What was answered weeks ago says nothing about the signs of today. */
  private Account.Question earlier(Account.Question it, Talk talk) {
    FollowUp followUp = talk.conversation().followUp();
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(
                language.in(Locale.forLanguageTag(talk.conversation().locale()).getCountry()))
            .format(Objects.requireNonNullElse(followUp.start(), talk.today(clock)));
    return new Account.Question(
        it.step(),
        it.summary() + " (" + day + ")",
        it.text(),
        it.kind(),
        it.options(),
        it.min(),
        it.max(),
        false,
        it.values(),
        it.answer(),
        it.raised());
  }

  /** With a check-in it is another set of questions. */
  private static String nameOf(Talk talk) {
    CheckInTalk checkIn = talk.checkIn();
    String triage = talk.dialog().id();
    return checkIn == null ? triage : triage + "-and-" + checkIn.dialog().id();
  }

  /** The id of a conversation is half of what opens it, and a calendar is shown to others. */
  private static String key(Conversation conversation) {
    byte[] name = ("handout of " + conversation.id()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  private Instant lastAnswer(Talk talk) {
    Conversation conversation = talk.conversation();
    CheckInTalk checkIn = talk.checkIn();
    if (checkIn != null) {
      return checkIn.facts().today().atStartOfDay(ZoneId.of(conversation.timeZone())).toInstant();
    }
    return talk.position().path().steps().stream()
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

  private List<String> rules(Outcomes.End end, Talk talk) {
    Outcome outcome = end.outcome();
    CheckInTalk checkIn = talk.checkIn();
    Answers path = talk.position().path();
    if (checkIn != null) {
      for (var it : checkIn.position().path().byStep().entrySet()) {
        path = path.with(it.getKey(), it.getValue());
      }
    }
    Stream<String> safety =
        dialogs.about(path, outcome).stream()
            .filter(it -> end.plan() != null || !it.demand().isAboutProgrammes())
            .map(SafetyRule::id);
    Stream<String> tailoring =
        end.plan() != null && CoursesOf.today(talk, dialogs.current()).at() instanceof Outcome given
            ? planner
                .rulesFor(
                    given.disposition(),
                    CoursesOf.today(talk, dialogs.current()).path(),
                    CoursesOf.conversation(talk.conversation(), talk.today(clock)))
                .stream()
            : Stream.empty();
    return Stream.of(Stream.of(outcome.id()), safety, tailoring).flatMap(it -> it).toList();
  }
}
