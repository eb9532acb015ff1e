package org.backwise.triage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.FollowUp;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step.Outcome;
import org.jspecify.annotations.Nullable;

/** Puts together what is said in a turn: something first, then the question or the end. */
final class Saying {

  private final Dialog dialog;
  private final Positions positions;
  private final Outcomes outcomes;
  private final Places places;
  private final @Nullable CheckIns checkIns;
  private final Clock clock;

  /**
   * @param checkIns follows people who come back; null if the dialogs know of none
   */
  Saying(
      Dialog dialog,
      Positions positions,
      Outcomes outcomes,
      Places places,
      @Nullable CheckIns checkIns,
      Clock clock) {
    this.dialog = dialog;
    this.positions = positions;
    this.outcomes = outcomes;
    this.places = places;
    this.checkIns = checkIns;
    this.clock = clock;
  }

  Talk talk(Conversation conversation) {
    Position position = positions.of(conversation.answers());
    @Nullable CheckInTalk checkIn =
        checkIns == null ? null : checkIns.of(conversation, position).orElse(null);
    return new Talk(conversation, position, dialog, checkIn);
  }

  Optional<CheckIns> checkIns() {
    return Optional.ofNullable(checkIns);
  }

  LocalWords words(Conversation conversation) {
    return places.wordsFor(conversation.locale());
  }

  Optional<Reply.Call> emergencyCall(String locale) {
    return Optional.ofNullable(places.wordsFor(locale).call("emergency"));
  }

  /** Says something, then the waiting question or the end in full. */
  Move.Said arrive(Conversation next, List<? extends Reply> before) {
    Talk talk = settled(talk(next));
    var replies = new ArrayList<Reply>(before);
    if (talk.pending().isEmpty() && talk.at() instanceof Outcome outcome) {
      replies.add(outcomes.write(outcome, talk, words(talk.conversation())));
    }
    return said(talk, replies, talk.pending().map(Asking::fully).orElse(null));
  }

  /** The day of a first programme is noted, and what a check-in came to. */
  private Talk settled(Talk talk) {
    Conversation conversation = talk.conversation();
    FollowUp followUp = conversation.followUp();
    FollowUp after = talk.wasGivenAProgramme() ? followUp.startedOn(talk.today(clock)) : followUp;
    CheckInTalk checkIn = talk.checkIn();
    if (checkIn != null) {
      after = checkIn.settle(after);
    }
    return after.equals(followUp) ? talk : talk(conversation.following(after));
  }

  /** Says something that came between, then asks the waiting question again in fewer words. */
  Move.Said remind(Conversation next, List<? extends Reply> between) {
    Talk talk = talk(next);
    return said(talk, between, talk.pending().map(Asking::again).orElse(null));
  }

  /** Nothing is applied; the question goes on waiting. */
  Move refuse(Talk talk, Hearing.Code code, String message) {
    LocalWords words = words(talk.conversation());
    Reply.@Nullable Ask pending = talk.pending().map(Asking::again).map(words::fill).orElse(null);
    return new Move.Refused(new Hearing.Refused(code, message, pending));
  }

  /** Everything goes out through here, so that no name in braces is forgotten. */
  private Move.Said said(Talk talk, List<? extends Reply> before, Reply.@Nullable Ask raw) {
    LocalWords words = outcomes.words(talk, words(talk.conversation()));
    var replies = new ArrayList<Reply>();
    before.stream().map(words::fill).forEach(replies::add);
    Reply.@Nullable Ask ask = raw == null ? null : words.fill(raw);
    if (ask != null) {
      replies.add(ask);
    }
    return new Move.Said(talk.conversation(), replies, ask, progress(talk));
  }

  private Hearing.Progress progress(Talk talk) {
    CheckInTalk checkIn = talk.checkIn();
    if (checkIns != null && checkIn != null) {
      int answered = checkIn.asked().steps().size();
      return new Hearing.Progress(answered, checkIns.remaining(checkIn));
    }
    int answered = talk.position().path().steps().size();
    return new Hearing.Progress(answered, positions.remaining(talk.conversation().answers()));
  }
}
