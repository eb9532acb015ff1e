package org.backwise.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {

  private static final BgeModel MODEL = BgeModel.load();

  /** Processors round a little differently. */
  private static final Offset<Float> A_LITTLE = within(0.01f);

  private static double near(String one, String other) {
    return Nearness.of(MODEL.embed(one), MODEL.embed(other));
  }

  @Test
  void has_the_numbers_that_were_measured() {
    Embedding embedding = MODEL.embed("My lower back hurts when I bend.");
    assertThat(embedding.at(2)).isCloseTo(0.0594f, A_LITTLE);
    assertThat(embedding.at(8)).isCloseTo(0.0785f, A_LITTLE);
    assertThat(embedding.at(9)).isCloseTo(-0.0685f, A_LITTLE);
    assertThatCode(() -> Measured.check(MODEL::embed)).doesNotThrowAnyException();
  }

  @Test
  void of_another_model_is_refused() {
    assertThatThrownBy(() -> Measured.check(text -> MODEL.embed("not " + text)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "onnxruntime or the embedding model is not the one that was measured");
    assertThatThrownBy(() -> Measured.check(_ -> new Embedding(new float[Embedding.DIMENSIONS])))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void of_a_refused_model_holds_no_memory() {
    var refused = new ArrayList<Function<String, Embedding>>();
    assertThatThrownBy(
            () ->
                BgeModel.load(
                    model -> {
                      refused.add(model);
                      throw new IllegalStateException("another model");
                    }))
        .hasMessage("another model");
    assertThatThrownBy(() -> refused.getFirst().apply("my back hurts"))
        .hasMessageContaining("closed");
  }

  @Test
  void is_the_same_to_the_bit_however_often_and_in_however_many_threads() throws Exception {
    List<String> texts =
        List.of("my back hurts", "it is numb where I sit", "hello", "", "word ".repeat(200));
    List<Embedding> first = texts.stream().map(MODEL::embed).toList();
    Callable<List<Embedding>> again = () -> texts.stream().map(MODEL::embed).toList();
    var every = new ArrayList<Callable<List<Embedding>>>();
    for (int i = 0; i < 12; i++) {
      every.add(again);
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Embedding>> it : threads.invokeAll(every)) {
        assertThat(it.get()).isEqualTo(first);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "my back hurts, my spine is sore, the train was late",
    "I cannot feel my feet, my toes have gone numb, what time do you open",
    "may I go swimming, is it fine to do a few lengths in the pool, do I need a scan",
    "I wet myself, I could not hold my pee, I could not hold my cup"
  })
  void lies_nearer_to_what_means_the_same(String text, String near, String far) {
    assertThat(near(text, near)).isGreaterThan(near(text, far) + 0.03);
  }

  @Test
  void lies_on_itself() {
    assertThat(near("my back hurts", "My back hurts")).isCloseTo(1, within(1e-5));
  }

  @Test
  void has_length_one() {
    Embedding embedding = MODEL.embed("my back hurts");
    double squares = 0;
    for (float value : embedding.values()) {
      squares += value * value;
    }
    assertThat(squares).isCloseTo(1, within(1e-5));
  }

  @Test
  void has_all_its_numbers() {
    assertThatThrownBy(() -> new Embedding(new float[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
