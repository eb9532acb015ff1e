package org.backwise.understanding;

import java.util.List;

/** What a text says to a question of yes and no. */
sealed interface YesNo {

  String YES = "yes";
  String NO = "no";
  String UNSURE = "unsure";

  /** {@code yes}, {@code no} or {@code unsure}, beyond doubt. */
  record Plain(String value) implements YesNo {}

  /**
   * Not plain.
   *
   * @param likeliest what it may mean, the likeliest first
   * @param leaning true if it leans to the likeliest; false if it contradicts itself
   */
  record Hedged(List<String> likeliest, boolean leaning) implements YesNo {
    public Hedged {
      likeliest = List.copyOf(likeliest);
    }
  }

  /**
   * Begins with a plain no, and goes on in words that no rule explains: "no, it came by itself".
   */
  record UnsettledNo() implements YesNo {}

  /** Neither. */
  record Silent() implements YesNo {}

  static YesNo leaning(String... likeliest) {
    return new Hedged(List.of(likeliest), true);
  }

  static YesNo contradictory(String... likeliest) {
    return new Hedged(List.of(likeliest), false);
  }
}
