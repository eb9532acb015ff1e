package org.backwise.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.likeness.GramSpace.Weighed;
import org.junit.jupiter.api.Test;

class GramsTest {

  /** How many of the grams of the first the second has too. */
  private static double shared(String one, String other) {
    Set<String> both = new HashSet<>(Grams.of(one));
    int all = both.size();
    both.retainAll(Grams.of(other));
    return (double) both.size() / all;
  }

  @Test
  void are_words_runs_of_letters_and_pairs() {
    assertThat(Grams.of("not numb"))
        .contains(" not ", " numb ")
        .contains(" nu", "num", "umb", "mb ", " num", "numb", "umb ", " numb", "numb ")
        .contains("^+not", "not+numb", "numb+$", "^+_+numb", "not+_+$");
  }

  @Test
  void reach_over_one_word_but_not_over_two() {
    assertThat(Grams.of("not very numb")).contains("not+_+numb").doesNotContain("not+numb");
    assertThat(Grams.of("not at all numb")).doesNotContain("not+_+numb");
  }

  @Test
  void are_the_same_in_capitals_and_with_any_apostrophe() {
    List<String> grams = Grams.of("i can't walk!");
    assertThat(Grams.of("I CAN\u2019T WALK!")).isEqualTo(grams);
    assertThat(Grams.of("I can`t  walk !")).isEqualTo(grams);
  }

  @Test
  void tell_a_question_from_a_statement() {
    assertThat(Grams.of("numb?")).contains("numb+?", "?+$").doesNotContain("numb+$");
  }

  @Test
  void of_a_misspelled_word_are_mostly_those_of_the_right_one() {
    assertThat(shared("my bladder", "my blader")).isGreaterThan(0.5);
    assertThat(shared("my bladder", "my finger")).isLessThan(0.4);
  }

  @Test
  void of_no_words_are_only_the_ends() {
    assertThat(Grams.of("")).isEqualTo(Grams.of(" \ud83e\udd37 ")).contains("^+$");
  }

  @Test
  void of_a_single_text_count_for_nothing() {
    var space = new GramSpace(List.of("a numb foot", "a numb hand", "quagga"));
    Weighed alone = space.weigh("quagga quagga");
    Weighed common = space.weigh("numb");
    assertThat(space.weigh("quagga").grams()).isEqualTo(space.weigh("okapi").grams());
    assertThat(common.grams().length).isGreaterThan(alone.grams().length);
  }

  @Test
  void weigh_one_together_and_the_rarer_ones_more() {
    var space = new GramSpace(List.of("my foot", "my foot", "my hand", "my back", "my hand"));
    Weighed weighed = space.weigh("my foot");
    double squares = 0;
    for (float weight : weighed.weights()) {
      squares += weight * weight;
    }
    assertThat(squares).isCloseTo(1, within(1e-5));
    assertThat(weighed.grams()).isSorted();
    assertThat(weight(" my ", space, weighed)).isLessThan(weight(" foot ", space, weighed));
  }

  /** A gram's weight: what is left out if the text is one without it would be hard to see. */
  private static float weight(String word, GramSpace space, Weighed weighed) {
    Set<Integer> its = new HashSet<>();
    for (int gram : space.weigh(word).grams()) {
      its.add(gram);
    }
    float most = 0;
    for (int i = 0; i < weighed.grams().length; i++) {
      most = its.contains(weighed.grams()[i]) ? Math.max(most, weighed.weights()[i]) : most;
    }
    return most;
  }
}
