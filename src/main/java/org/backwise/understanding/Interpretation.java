package org.backwise.understanding;

import java.util.List;
import org.backwise.likeness.Utterance;
import org.jspecify.annotations.Nullable;

/** What a text means here and now. */
public sealed interface Interpretation {

  /**
   * Signs that must not be missed, whatever was asked.
   *
   * @param signs at least one; an emergency first, then what was said first
   * @param answer values of the pending question, if the same message answers it and raises it
   */
  record Alarm(List<Sign> signs, List<String> answer) implements Interpretation {
    public Alarm {
      signs = List.copyOf(signs);
      answer = List.copyOf(answer);
    }
  }

  /**
   * A sign that must not be missed.
   *
   * @param flag its id, as in {@code seeds/warning-signs}
   * @param step the question that confirms it; absent for distress
   * @param urgent false if it is an emergency
   * @param name in plain words; never the person's own
   */
  record Sign(String flag, @Nullable String step, boolean urgent, String name) {}

  /** An answer to the pending question: values that it accepts. */
  record Answer(List<String> values) implements Interpretation {}

  /** A command in words, such as "go back". */
  record Command(Kind kind) implements Interpretation {}

  /** Something of the person's own to ask. */
  record Question(Utterance utterance) implements Interpretation {}

  /**
   * An answer to a warning sign's question that is neither a plain yes nor a plain no.
   *
   * @param likeliest values of the pending question that it may have meant, the likeliest first
   */
  record Hedged(List<String> likeliest) implements Interpretation {
    public Hedged {
      likeliest = List.copyOf(likeliest);
    }
  }

  /**
   * Not understood.
   *
   * @param likeliest values of the pending question that it may have meant, the likeliest first;
   *     may be empty
   */
  record Unclear(List<String> likeliest) implements Interpretation {}

  /** The commands that can be said in words. */
  enum Kind {
    BACK,
    REPEAT,
    RESTART,
    WHY,
    ANSWERS,
    FORGET,
    HELP,
    TOPICS,
    KEEP,
    CHECK_IN
  }
}
