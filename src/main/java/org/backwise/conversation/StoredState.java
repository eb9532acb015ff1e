package org.backwise.conversation;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param followUp the same, and absent until a programme was given
 */
record StoredState(
    List<Given> answers,
    Map<String, Instant> answeredAt,
    List<String> confirming,
    @Nullable Remembered remembered,
    @Nullable Boolean kept,
    @Nullable Followed followUp) {

  record Given(String step, List<String> values) {}

  /** A {@link FollowUp}, its answers as a list for the same reason. */
  record Followed(
      @Nullable LocalDate start,
      @Nullable LocalDate askedOn,
      List<Given> answers,
      List<CheckIn> done,
      boolean stopped) {}

  static StoredState of(Conversation conversation) {
    return new StoredState(
        given(conversation.answers()),
        conversation.answeredAt(),
        conversation.confirming(),
        conversation.remembered(),
        conversation.kept(),
        followed(conversation.followUp()));
  }

  private static @Nullable Followed followed(FollowUp it) {
    return it.equals(FollowUp.NONE)
        ? null
        : new Followed(it.start(), it.askedOn(), given(it.answers()), it.done(), it.stopped());
  }

  private static List<Given> given(Answers answers) {
    return answers.byStep().entrySet().stream()
        .map(answer -> new Given(answer.getKey(), answer.getValue()))
        .toList();
  }

  FollowUp toFollowUp() {
    return followUp == null
        ? FollowUp.NONE
        : new FollowUp(
            followUp.start(),
            followUp.askedOn(),
            answers(followUp.answers()),
            followUp.done(),
            followUp.stopped());
  }

  Remembered toRemembered() {
    return remembered == null ? Remembered.NOTHING : remembered;
  }

  boolean isKept() {
    return Boolean.TRUE.equals(kept);
  }

  Answers toAnswers() {
    return answers(answers);
  }

  private static Answers answers(List<Given> answers) {
    var byStep = new LinkedHashMap<String, List<String>>();
    answers.forEach(given -> byStep.put(given.step(), given.values()));
    return new Answers(byStep);
  }
}
