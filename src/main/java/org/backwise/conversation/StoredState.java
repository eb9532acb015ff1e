package org.backwise.conversation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of what changes with every turn. The answers are a list, since their order matters
 * and a database may sort the names of a JSON object.
 *
 * @param remembered absent in what an older version stored
 * @param kept the same
 */
record StoredState(
    List<Given> answers,
    Map<String, Instant> answeredAt,
    List<String> confirming,
    @Nullable Remembered remembered,
    @Nullable Boolean kept) {

  record Given(String step, List<String> values) {}

  static StoredState of(Conversation conversation) {
    List<Given> given =
        conversation.answers().byStep().entrySet().stream()
            .map(answer -> new Given(answer.getKey(), answer.getValue()))
            .toList();
    return new StoredState(
        given,
        conversation.answeredAt(),
        conversation.confirming(),
        conversation.remembered(),
        conversation.kept());
  }

  Remembered toRemembered() {
    return remembered == null ? Remembered.NOTHING : remembered;
  }

  boolean isKept() {
    return Boolean.TRUE.equals(kept);
  }

  Answers toAnswers() {
    var byStep = new LinkedHashMap<String, List<String>>();
    answers.forEach(given -> byStep.put(given.step(), given.values()));
    return new Answers(byStep);
  }
}
