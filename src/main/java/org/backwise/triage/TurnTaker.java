package org.backwise.triage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.insight.Kind;
import org.backwise.understanding.Interpretation;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpreter;

/** Takes a turn: what a message means here and now, and what follows. Stores nothing. */
final class TurnTaker {

  private final Dialog dialog;
  private final Saying saying;
  private final Answering answering;
  private final Alarms alarms;
  private final Interpreter interpreter;
  private final OwnQuestions ownQuestions;
  private final Phrases phrases;
  private final Keeping keeping;
  private final Clock clock;

  TurnTaker(
      Dialog dialog,
      Saying saying,
      Interpreter interpreter,
      OwnQuestions ownQuestions,
      Phrases phrases,
      Keeping keeping,
      Clock clock) {
    this.dialog = dialog;
    this.saying = saying;
    this.answering = new Answering(saying, phrases, clock);
    this.alarms = new Alarms(saying, phrases, clock);
    this.interpreter = interpreter;
    this.ownQuestions = ownQuestions;
    this.phrases = phrases;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** The first words of a new conversation. */
  Move.Said open(Conversation conversation) {
    String opening = saying.words(conversation).fill(dialog.opening());
    return saying.arrive(conversation, List.of(new Reply.Text(opening)));
  }

  /** The first words after another language was spoken: all that holds is said in this one. */
  Move.Said goOn(Conversation conversation) {
    return saying.arrive(conversation, List.of(new Reply.Text(phrases.languageChanged())));
  }

  /** Tells what nobody asked for, then the waiting question or the end in full. */
  Move.Said tell(Conversation conversation, String news) {
    return saying.arrive(conversation, List.of(new Reply.Text(news)));
  }

  /** Whom to call in an emergency; empty where no number is known. */
  Optional<Reply.Call> emergencyCall(String locale) {
    return saying.emergencyCall(locale);
  }

  /** True if a text is taken for an answer to the waiting question, or for an attempt at one. */
  boolean readsAnswer(Conversation conversation, String text) {
    Talk talk = saying.talk(conversation);
    return switch (interpreter.interpret(text, talk.pending().orElse(null), talk.today(clock))) {
      case Interpretation.Answer _, Interpretation.Hedged _, Interpretation.Unclear _ -> true;
      case Alarm _, Interpretation.Command _, Interpretation.Question _ -> false;
    };
  }

  /** The question that waits; empty at an end. */
  Optional<String> waits(Conversation conversation) {
    return saying.talk(conversation).pending().map(Question::id);
  }

  /** The end that the person is at; empty as long as a question waits. */
  Optional<Disposition> end(Conversation conversation) {
    Talk talk = saying.talk(conversation);
    return talk.pending().isEmpty() && talk.at() instanceof Outcome outcome
        ? Optional.of(outcome.disposition())
        : Optional.empty();
  }

  Move take(Conversation conversation, PersonMessage message) {
    Talk talk = saying.talk(conversation);
    return switch (message) {
      case PersonMessage.Choose(_, var step, var values) -> answering.choose(talk, step, values);
      case PersonMessage.Change(_, var step, var values) -> answering.change(talk, step, values);
      case PersonMessage.AskEntry(_, var entry) -> answer(talk, entry);
      case PersonMessage.Command(_, var command) -> obey(talk, command);
      case PersonMessage.Say(_, var text) -> listen(talk, text);
      case PersonMessage.Language _ ->
          saying.remind(conversation, List.of(new Reply.Text(phrases.languageUnknown())));
    };
  }

  private Move listen(Talk talk, String text) {
    return switch (interpreter.interpret(text, talk.pending().orElse(null), talk.today(clock))) {
      case Alarm alarm ->
          alarms.wasDenied(talk, alarm, text)
              ? answerBesideDenied(talk, alarm, text)
              : alarms.raise(talk, alarm, text);
      case Interpretation.Answer(var values) -> answering.understood(talk, values);
      case Interpretation.Command(var kind) -> obey(talk, PersonMessage.Kind.valueOf(kind.name()));
      case Interpretation.Question(var utterance) ->
          saying.remind(
              talk.conversation(),
              ownQuestions.answer(utterance, talk, saying.words(talk.conversation())));
      case Interpretation.Hedged(var likeliest) -> answering.hedged(talk, likeliest);
      case Interpretation.Unclear(var likeliest) -> answering.unclear(talk, likeliest);
    };
  }

  /** Who only asked about a sign, and was asked whether they have it, gets the answer now. */
  private Move answerBesideDenied(Talk talk, Alarm alarm, String text) {
    var replies = new ArrayList<>(alarms.toldBefore(talk, alarm));
    var pending = talk.pending().orElse(null);
    if (interpreter.beyondSigns(text, pending, talk.today(clock))
        instanceof Interpretation.Question(var utterance)) {
      LocalWords words = saying.words(talk.conversation());
      ownQuestions.known(utterance, talk, words).ifPresent(replies::add);
    }
    return saying.remind(talk.conversation(), replies);
  }

  private Move answer(Talk talk, String entry) {
    return ownQuestions
        .picked(entry, talk, saying.words(talk.conversation()))
        .<Move>map(it -> saying.remind(talk.conversation(), List.of(it)))
        .orElseGet(() -> saying.refuse(talk, Hearing.Code.UNKNOWN_ENTRY, phrases.unknownEntry()));
  }

  private Move obey(Talk talk, PersonMessage.Kind command) {
    return switch (command) {
      case BACK -> back(talk);
      case REPEAT -> saying.arrive(talk.conversation(), List.of());
      case RESTART ->
          saying.arrive(
              talk.withNothingAnswered(), List.of(new Reply.Text(phrases.startedAgain())));
      case WHY ->
          saying
              .remind(talk.conversation(), List.of(new Reply.Text(why(talk))))
              .noting(Kind.WHY, talk.waits());
      case ANSWERS -> saying.remind(talk.conversation(), answers(talk));
      case FORGET -> new Move.Forget(phrases.forgotten());
      case HELP ->
          saying
              .remind(talk.conversation(), List.of(new Reply.Text(phrases.help())))
              .noting(Kind.HELP, talk.waits());
      case KEEP -> keep(talk);
      case CHECK_IN -> checkIn(talk);
      case TOPICS -> saying.remind(talk.conversation(), List.of(ownQuestions.all()));
    };
  }

  private Move keep(Talk talk) {
    Conversation kept = talk.conversation().keeping(true);
    return talk.wasGivenAProgramme()
        ? saying.remind(kept, List.of(new Reply.Text(keeping.words(kept))))
        : saying.remind(talk.conversation(), List.of(new Reply.Text(phrases.nothingToKeep())));
  }

  private Move checkIn(Talk talk) {
    if (talk.isConfirming()) {
      return saying.remind(talk.conversation(), List.of(new Reply.Text(phrases.confirmFirst())));
    }
    return saying
        .checkIns()
        .filter(_ -> talk.wasGivenAProgramme())
        .<Move>map(
            it ->
                saying.arrive(
                    it.begin(talk, talk.today(clock)), List.of(new Reply.Text(it.opening()))))
        .orElseGet(
            () ->
                saying.remind(
                    talk.conversation(), List.of(new Reply.Text(phrases.nothingToCheck()))));
  }

  private Move back(Talk talk) {
    if (talk.isConfirming()) {
      return saying.remind(talk.conversation(), List.of(new Reply.Text(phrases.confirmFirst())));
    }
    CheckInTalk checkIn = talk.checkIn();
    Answers way = checkIn == null ? talk.position().path() : checkIn.asked();
    Optional<String> last = way.steps().stream().reduce((_, later) -> later);
    if (checkIn != null && last.isEmpty() && !talk.conversation().followUp().stopped()) {
      return saying.arrive(
          talk.conversation().following(talk.conversation().followUp().left()), List.of());
    }
    return last.<Move>map(
            step -> saying.arrive(talk.without(step), List.of(new Reply.Text(phrases.wentBack()))))
        .orElseGet(
            () ->
                saying.remind(
                    talk.conversation(), List.of(new Reply.Text(phrases.nothingToGoBackTo()))));
  }

  private String why(Talk talk) {
    return talk.pending().map(Question::why).orElse(phrases.atTheEnd());
  }

  /** All that is held of the person. */
  private List<Reply> answers(Talk talk) {
    var given = new ArrayList<>(Asking.given(dialog, talk.conversation().answers()));
    CheckInTalk checkIn = talk.checkIn();
    if (checkIn != null) {
      given.addAll(Asking.given(checkIn.dialog(), checkIn.asked()));
    }
    Reply answers =
        given.isEmpty() ? new Reply.Text(phrases.nothingKnownYet()) : new Reply.AnswerList(given);
    return List.of(answers, new Reply.Text(keeping.held(talk.conversation())));
  }
}
