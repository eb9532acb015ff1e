package org.backwise.triage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step.Question;

/**
 * A conversation and where its answers lead.
 *
 * @param conversation what is stored
 * @param position derived from its answers
 * @param dialog the dialog it talks
 */
record Talk(Conversation conversation, Position position, Dialog dialog) {

  /** The question now waiting: a warning sign being confirmed comes before the next question. */
  Optional<Question> pending() {
    String confirming = conversation.confirming();
    if (confirming != null) {
      return dialog.question(confirming);
    }
    return position.at() instanceof Question question ? Optional.of(question) : Optional.empty();
  }

  boolean isConfirming() {
    return conversation.confirming() != null;
  }

  /** The conversation with an answer given at a moment; what was being confirmed is settled. */
  Conversation answered(String step, List<String> values, Instant at) {
    var times = new HashMap<>(conversation.answeredAt());
    times.put(step, at);
    return conversation.with(conversation.answers().with(step, values), times, null);
  }

  Conversation without(String step) {
    var times = new HashMap<>(conversation.answeredAt());
    times.remove(step);
    return conversation.with(conversation.answers().without(step), times, null);
  }

  Conversation withNothingAnswered() {
    return conversation.with(Answers.NONE, Map.of(), null);
  }

  Conversation confirming(String step) {
    return conversation.with(conversation.answers(), conversation.answeredAt(), step);
  }
}
