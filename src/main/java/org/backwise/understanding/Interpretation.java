package org.backwise.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text means here and now. */
public sealed interface Interpretation {

  /**
   * A sign that must not be missed, whatever was asked.
   *
   * @param flag the id of the sign, as in {@code seeds/warning-signs}
   * @param step the question that confirms it; absent for distress
   * @param urgent false if it is an emergency
   * @param sign its name in plain words; never the person's own
   */
  record Alarm(String flag, @Nullable String step, boolean urgent, String sign)
      implements Interpretation {}

  /** An answer to the pending question: values that it accepts. */
  record Answer(List<String> values) implements Interpretation {}

  /** A command in words, such as "go back". */
  record Command(Kind kind) implements Interpretation {}

  /** Something of the person's own to ask. */
  record Question(String text) implements Interpretation {}

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
    HELP
  }
}
