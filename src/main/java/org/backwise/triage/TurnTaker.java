package org.backwise.triage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Sign;
import org.backwise.understanding.Interpreter;

/** Takes a turn: what a message means here and now, and what follows. Stores nothing. */
final class TurnTaker {

  private final Dialog dialog;
  private final Saying saying;
  private final Interpreter interpreter;
  private final OwnQuestions ownQuestions;
  private final Phrases phrases;
  private final Clock clock;

  TurnTaker(
      Dialog dialog,
      Saying saying,
      Interpreter interpreter,
      OwnQuestions ownQuestions,
      Phrases phrases,
      Clock clock) {
    this.dialog = dialog;
    this.saying = saying;
    this.interpreter = interpreter;
    this.ownQuestions = ownQuestions;
    this.phrases = phrases;
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

  Move take(Conversation conversation, PersonMessage message) {
    Talk talk = saying.talk(conversation);
    return switch (message) {
      case PersonMessage.Choose(_, var step, var values) -> choose(talk, step, values);
      case PersonMessage.Change(_, var step, var values) -> change(talk, step, values);
      case PersonMessage.Command(_, var command) -> obey(talk, command);
      case PersonMessage.Say(_, var text) -> listen(talk, text);
      case PersonMessage.Language _ ->
          saying.remind(conversation, List.of(new Reply.Text(phrases.languageUnknown())));
    };
  }

  private Move choose(Talk talk, String step, List<String> values) {
    Optional<Question> pending = talk.pending().filter(it -> it.id().equals(step));
    if (pending.isEmpty()) {
      boolean ended = talk.pending().isEmpty();
      return refused(
          talk, Hearing.Code.NOT_PENDING, ended ? phrases.atTheEnd() : phrases.notPending());
    }
    return pending.get().accepts(values)
        ? record(talk, pending.get(), values, List.of())
        : refused(talk, Hearing.Code.INVALID_ANSWER, phrases.invalidAnswer());
  }

  private Move record(Talk talk, Question question, List<String> values, List<Reply> before) {
    Conversation next = talk.answered(question, values, clock.instant());
    Talk after = saying.talk(next);
    var replies = new ArrayList<>(before);
    if (after.asksTheMoreUrgent() && !talk.asksTheMoreUrgent()) {
      replies.add(new Reply.Text(phrases.moreUrgentFirst()));
    }
    if (!talk.isConfirming() || after.isConfirming() || question.raises(values)) {
      return saying.arrive(next, replies);
    }
    replies.add(new Reply.Text(phrases.confirmedNo()));
    // A programme that stays as it was is not shown again; a referral always is.
    boolean sameProgramme = after.hasProgramme() && after.position().at() == talk.position().at();
    return sameProgramme ? saying.remind(next, replies) : saying.arrive(next, replies);
  }

  private Move change(Talk talk, String step, List<String> values) {
    Optional<Question> question =
        dialog.question(step).filter(it -> talk.conversation().answers().has(step));
    if (question.isEmpty()) {
      return refused(talk, Hearing.Code.UNKNOWN_STEP, phrases.unknownStep());
    }
    if (!question.get().accepts(values)) {
      return refused(talk, Hearing.Code.INVALID_ANSWER, phrases.invalidAnswer());
    }
    return saying.arrive(
        talk.changed(question.get(), values, clock.instant()),
        List.of(new Reply.Text(phrases.changed()), Asking.understood(question.get(), values)));
  }

  private Move listen(Talk talk, String text) {
    Question pending = talk.pending().orElse(null);
    return switch (interpreter.interpret(text, pending, talk.today(clock))) {
      case Alarm alarm -> alarm(talk, alarm);
      case Interpretation.Answer(var values) ->
          pending == null || !pending.accepts(values)
              ? unclear(talk, List.of())
              : record(talk, pending, values, List.of(Asking.understood(pending, values)));
      case Interpretation.Command(var kind) -> obey(talk, PersonMessage.Kind.valueOf(kind.name()));
      case Interpretation.Question(var utterance) ->
          saying.remind(
              talk.conversation(),
              ownQuestions.answer(utterance, talk, saying.words(talk.conversation())));
      case Interpretation.Hedged(var likeliest) -> unclear(talk, likeliest);
      case Interpretation.Unclear(var likeliest) -> unclear(talk, likeliest);
    };
  }

  /** The advice is shown at once; one question for each sign confirms it. */
  private Move alarm(Talk talk, Alarm alarm) {
    Talk answered = withAnswer(talk, alarm.answer());
    List<String> steps = alarm.signs().stream().map(Sign::step).filter(Objects::nonNull).toList();
    Talk after = saying.talk(answered.confirming(steps));
    LocalWords words = saying.words(talk.conversation());
    List<Reply> alerts = Alerts.of(alarm.signs(), after, phrases, words);
    return steps.isEmpty()
        ? saying.remind(after.conversation(), alerts)
        : saying.arrive(after.conversation(), alerts);
  }

  private Talk withAnswer(Talk talk, List<String> values) {
    return talk.pending()
        .filter(it -> it.accepts(values))
        .map(it -> saying.talk(talk.answered(it, values, clock.instant())))
        .orElse(talk);
  }

  private Move unclear(Talk talk, List<String> likeliest) {
    Optional<Question> pending = talk.pending();
    if (pending.isEmpty()) {
      return saying.remind(
          talk.conversation(), List.of(new Reply.Text(phrases.notUnderstoodAtEnd())));
    }
    String perhaps =
        likeliest.isEmpty()
            ? phrases.notUnderstood()
            : phrases.didYouMean() + likeliestOf(pending.get(), likeliest);
    return saying.remind(talk.conversation(), List.of(new Reply.Text(perhaps)));
  }

  private static String likeliestOf(Question question, List<String> values) {
    var lines = new StringBuilder();
    values.forEach(value -> lines.append("\n- ").append(question.label(List.of(value))));
    return lines.toString();
  }

  private Move obey(Talk talk, PersonMessage.Kind command) {
    return switch (command) {
      case BACK -> back(talk);
      case REPEAT -> saying.arrive(talk.conversation(), List.of());
      case RESTART ->
          saying.arrive(
              talk.withNothingAnswered(), List.of(new Reply.Text(phrases.startedAgain())));
      case WHY -> saying.remind(talk.conversation(), List.of(new Reply.Text(why(talk))));
      case ANSWERS -> saying.remind(talk.conversation(), List.of(answers(talk)));
      case FORGET -> new Move.Forget(phrases.forgotten());
      case HELP -> saying.remind(talk.conversation(), List.of(new Reply.Text(phrases.help())));
    };
  }

  private Move back(Talk talk) {
    if (talk.isConfirming()) {
      return saying.remind(talk.conversation(), List.of(new Reply.Text(phrases.confirmFirst())));
    }
    Optional<String> last = talk.position().path().steps().stream().reduce((_, later) -> later);
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

  private Reply answers(Talk talk) {
    List<Reply.Given> given = Asking.given(dialog, talk.conversation().answers());
    return given.isEmpty()
        ? new Reply.Text(phrases.nothingKnownYet())
        : new Reply.AnswerList(given);
  }

  private Move refused(Talk talk, Hearing.Code code, String message) {
    return new Move.Refused(new Hearing.Refused(code, message, saying.pending(talk)));
  }
}
