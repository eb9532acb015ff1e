package org.backwise.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Question;
import org.backwise.likeness.Classifier;
import org.backwise.likeness.Likeness;
import org.backwise.likeness.Utterance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks its stages one after the other; the first that reads something decides. */
final class StagedInterpreter implements Interpreter {

  private static final Logger log = LoggerFactory.getLogger(Interpreter.class);

  private final Writing writing;
  private final Likeness likeness;
  private final List<Supplier<Classifier>> learned;
  private final List<Stage> all;
  private final List<Stage> beyondSigns;

  /** {@code signs} is asked before the others. */
  StagedInterpreter(
      Writing writing,
      Likeness likeness,
      List<Supplier<Classifier>> learned,
      Stage signs,
      List<Stage> others) {
    this.writing = writing;
    this.likeness = likeness;
    this.learned = List.copyOf(learned);
    this.all = Stream.concat(Stream.of(signs), others.stream()).toList();
    this.beyondSigns = List.copyOf(others);
  }

  @Override
  public void prepare() {
    Utterance any = likeness.hear("hello");
    learned.forEach(it -> it.get().scores(any));
  }

  @Override
  public Interpretation interpret(String text, @Nullable Question pending, LocalDate today) {
    return read(all, text, pending, today);
  }

  @Override
  public Interpretation beyondSigns(String text, @Nullable Question pending, LocalDate today) {
    return read(beyondSigns, text, pending, today);
  }

  private Interpretation read(
      List<Stage> stages, String text, @Nullable Question pending, LocalDate today) {
    Message message = Message.of(likeness.hear(text), writing, today);
    Reading reading =
        stages.stream()
            .flatMap(stage -> stage.read(message, pending).stream())
            .findFirst()
            .orElseGet(() -> new Reading(new Interpretation.Unclear(List.of()), "nothing"));
    log.debug("Read as {} by {}", reading.meaning().getClass().getSimpleName(), reading.because());
    return reading.meaning();
  }
}
