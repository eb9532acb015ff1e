package org.backwise.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.Remembered;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;

/**
 * Takes a conversation to a dialog that it did not begin with. A sign that waits to be confirmed
 * goes on waiting; if the dialog no longer knows it, all warning signs are asked again. What else
 * was remembered was said to the questions as they were.
 */
final class Fitting {

  private Fitting() {}

  /**
   * Nobody knows what was asked before: answers that the dialog no longer knows are asked again.
   */
  static Conversation toChanged(Conversation conversation, Dialog now) {
    boolean sameDialog = conversation.dialogVersion().equals(now.version());
    Conversation fitted = fitted(conversation, conversation.confirming(), now, _ -> true);
    return sameDialog ? fitted.remembering(conversation.remembered()) : fitted;
  }

  /**
   * What was asked before was wrong: only answers to questions that have stayed the same are kept.
   * A sign that was told of is asked about before everything else if its question has changed.
   *
   * @param before what was asked
   */
  static Conversation toCorrected(Conversation conversation, Asked before, Voices now) {
    var waiting = new ArrayList<>(conversation.confirming());
    conversation.answers().byStep().entrySet().stream()
        .filter(it -> !before.isSame(it.getKey(), now))
        .filter(it -> isRaised(it.getKey(), it.getValue(), before, now.dialog()))
        .filter(it -> !waiting.contains(it.getKey()))
        .forEach(it -> waiting.add(it.getKey()));
    return fitted(conversation, waiting, now.dialog(), it -> before.isSame(it.id(), now));
  }

  private static boolean isRaised(String step, List<String> values, Asked before, Dialog now) {
    return before.raises(step, values)
        || now.question(step).filter(it -> it.raises(values)).isPresent();
  }

  private static Conversation fitted(
      Conversation conversation, List<String> waiting, Dialog now, Predicate<Question> keeps) {
    List<String> known = waiting.stream().filter(it -> now.question(it).isPresent()).toList();
    boolean signLost = known.size() < waiting.size();
    List<String> fitting =
        conversation.answers().steps().stream()
            .flatMap(step -> now.question(step).stream())
            .filter(it -> it.accepts(conversation.answers().of(it.id())))
            .filter(it -> !(signLost && it.redFlag()))
            .filter(keeps)
            .map(Question::id)
            .toList();
    return conversation
        .with(conversation.answers().only(fitting), conversation.answeredAt(), known)
        .remembering(Remembered.NOTHING)
        // A check-in under way begins anew: a sign may have been ticked in it.
        .following(conversation.followUp().with(Answers.NONE))
        .on(now.version());
  }
}
