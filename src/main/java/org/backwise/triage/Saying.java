package org.backwise.triage;

import java.util.ArrayList;
import java.util.List;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Outcome;
import org.jspecify.annotations.Nullable;

/** Puts together what is said in a turn: something first, then the question or the end. */
final class Saying {

  private final Dialog dialog;
  private final Positions positions;
  private final Outcomes outcomes;
  private final Places places;

  Saying(Dialog dialog, Positions positions, Outcomes outcomes, Places places) {
    this.dialog = dialog;
    this.positions = positions;
    this.outcomes = outcomes;
    this.places = places;
  }

  Talk talk(Conversation conversation) {
    return new Talk(conversation, positions.of(conversation.answers()), dialog);
  }

  LocalWords words(Conversation conversation) {
    return places.wordsFor(conversation.locale());
  }

  /** Says something, then the waiting question or the end in full. */
  Move.Said arrive(Conversation next, List<? extends Reply> before) {
    Talk talk = talk(next);
    var replies = new ArrayList<Reply>(before);
    if (talk.pending().isEmpty() && talk.position().at() instanceof Outcome outcome) {
      replies.add(outcomes.write(outcome, talk.position(), next, words(next)));
    }
    return said(talk, replies, talk.pending().map(Asking::fully).orElse(null));
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
    LocalWords words = words(talk.conversation());
    var replies = new ArrayList<Reply>();
    before.stream().map(words::fill).forEach(replies::add);
    Reply.@Nullable Ask ask = raw == null ? null : words.fill(raw);
    if (ask != null) {
      replies.add(ask);
    }
    int answered = talk.position().path().steps().size();
    int remaining = positions.remaining(talk.conversation().answers());
    return new Move.Said(
        talk.conversation(), replies, ask, new Hearing.Progress(answered, remaining));
  }
}
