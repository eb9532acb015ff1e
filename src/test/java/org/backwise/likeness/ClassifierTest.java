package org.backwise.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learns who is thirsty and who is tired, in a language for which there is no model. */
class ClassifierTest {

  private static final Likeness WORDS = Likeness.of("eo");

  private static final List<Saying> SAYINGS =
      List.of(
          says("I am thirsty", "thirsty"),
          says("so thirsty today", "thirsty"),
          says("my throat is dry, I need a drink", "thirsty"),
          says("a drink of water please", "thirsty"),
          says("water, I need water", "thirsty"),
          says("I am tired", "tired"),
          says("so tired today", "tired"),
          says("I need to sleep", "tired"),
          says("sleep is all I want", "tired"),
          says("tired and thirsty", "tired", "thirsty"),
          says("I am not thirsty"),
          says("I am not tired"),
          says("not tired today"),
          says("not thirsty today"),
          says("the sun shines today"),
          says("I am fine"),
          says("all is well, thanks"));

  @TempDir private Path folder;

  private static Saying says(String text, String... labels) {
    return new Saying(text, Set.of(labels));
  }

  private static Map<String, Double> scores(Classifier classifier, String text) {
    return classifier.scores(WORDS.hear(text));
  }

  @ParameterizedTest
  @CsvSource({
    "I am so thirsty, true, false",
    "i need watter, true, false",
    "so tired I need sleep, false, true",
    "tired and thirsty today, true, true",
    "I am not thirsty today, false, false",
    "the sun is fine, false, false"
  })
  void tells_what_a_new_text_says(String text, boolean thirsty, boolean tired) {
    Map<String, Double> scores = scores(Classifier.learn(SAYINGS, WORDS), text);
    assertThat(scores).containsOnlyKeys("thirsty", "tired");
    assertThat(scores.getOrDefault("thirsty", 0.0) > 0).isEqualTo(thirsty);
    assertThat(scores.getOrDefault("tired", 0.0) > 0).isEqualTo(tired);
  }

  @Test
  void knows_what_it_learned_from() {
    Classifier classifier = Classifier.learn(SAYINGS, WORDS);
    for (Saying saying : SAYINGS) {
      scores(classifier, saying.text())
          .forEach(
              (label, score) ->
                  assertThat(score > 0)
                      .as(saying.text() + ": " + label)
                      .isEqualTo(saying.labels().contains(label)));
    }
  }

  @Test
  void learns_the_same_weights_every_time() {
    Map<String, float[]> first = Classifier.learn(SAYINGS, WORDS).weights();
    Map<String, float[]> again = Classifier.learn(SAYINGS, WORDS).weights();
    assertThat(again.keySet()).isEqualTo(first.keySet());
    first.forEach((label, weights) -> assertThat(again.get(label)).isEqualTo(weights));
  }

  @Test
  void gives_every_text_of_a_label_a_weight_of_its_sign() {
    float[] weights =
        Objects.requireNonNull(Classifier.learn(SAYINGS, WORDS).weights().get("tired"));
    assertThat(IntStream.range(0, SAYINGS.size()).boxed())
        .allMatch(
            i -> SAYINGS.get(i).labels().contains("tired") ? weights[i] >= 0 : weights[i] <= 0);
  }

  @Test
  void scores_the_same_in_every_thread() {
    Classifier classifier = Classifier.learn(SAYINGS, WORDS);
    Map<String, Double> first = scores(classifier, "tired of water");
    assertThat(
            IntStream.range(0, 200).parallel().mapToObj(_ -> scores(classifier, "tired of water")))
        .allMatch(first::equals);
  }

  @Test
  void is_saved_and_read_again_with_the_same_scores() {
    Likeness first = Likeness.of("eo", folder);
    Map<String, Double> before =
        scores(first.classifier("needs", "1", () -> SAYINGS).get(), "so thirsty");
    first.save(folder);

    Supplier<Classifier> again =
        Likeness.of("eo", folder)
            .classifier(
                "needs",
                "1",
                () -> {
                  throw new AssertionError("this was learned before");
                });
    assertThat(scores(again.get(), "so thirsty")).isEqualTo(before);
  }

  @Test
  void of_another_version_is_learned_anew() {
    Likeness first = Likeness.of("eo", folder);
    assertThat(first.classifier("needs", SAYINGS).get()).isNotNull();
    first.save(folder);

    List<Saying> more = List.of(says("a bite to eat", "hungry"), says("no bite"));
    assertThat(scores(Likeness.of("eo", folder).classifier("needs", more).get(), "a bite"))
        .containsOnlyKeys("hungry");
  }

  @Test
  void of_another_language_is_learned_anew() {
    Likeness first = Likeness.of("eo", folder);
    assertThat(first.classifier("needs", "1", () -> SAYINGS).get()).isNotNull();
    first.save(folder);

    List<Saying> other = List.of(says("soif", "thirsty"), says("rien"));
    var classifier = Likeness.of("fr", folder).classifier("needs", "1", () -> other).get();
    assertThat(scores(classifier, "soif")).containsOnlyKeys("thirsty");
  }

  @Test
  void says_nothing_of_what_it_was_not_taught() {
    assertThat(scores(Classifier.learn(List.of(), WORDS), "thirsty")).isEmpty();
  }
}
