package org.backwise.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a client was told of its conversation: every {@code replies} frame, and every answer that
 * was acknowledged by one.
 */
final class Memory {

  /** An answer as it was given. */
  record Given(String step, List<String> values, List<String> labels) {}

  enum Noted {
    NEW,
    KNOWN,
    /** One before it is missing. */
    EARLY,
    /** Another one was heard under the same number. */
    DIFFERENT,
    /** The same message was answered before, under another number. */
    DOUBLED
  }

  private final String conversation;
  private final String secret;
  private final NavigableMap<Long, JsonNode> frames = new TreeMap<>();
  private final Set<String> answered = new HashSet<>();
  private final List<Given> answers = new ArrayList<>();

  Memory(String conversation, String secret) {
    this.conversation = conversation;
    this.secret = secret;
  }

  String conversation() {
    return conversation;
  }

  String secret() {
    return secret;
  }

  Noted note(JsonNode replies) {
    long seq = replies.path("seq").asLong();
    JsonNode before = frames.get(seq);
    if (before != null) {
      return before.equals(replies) ? Noted.KNOWN : Noted.DIFFERENT;
    }
    if (seq != last() + 1) {
      return Noted.EARLY;
    }
    frames.put(seq, replies);
    JsonNode to = replies.get("to");
    return to == null || answered.add(to.asString()) ? Noted.NEW : Noted.DOUBLED;
  }

  boolean hasAnswerTo(String message) {
    return answered.contains(message);
  }

  void note(Given answer) {
    answers.add(answer);
  }

  long last() {
    return frames.isEmpty() ? 0 : frames.lastKey();
  }

  NavigableMap<Long, JsonNode> frames() {
    return frames;
  }

  List<Given> answers() {
    return answers;
  }

  /** The question that waits; null at the end. */
  @Nullable JsonNode pending() {
    JsonNode last = Objects.requireNonNull(frames.lastEntry()).getValue();
    return last.get("pending");
  }
}
