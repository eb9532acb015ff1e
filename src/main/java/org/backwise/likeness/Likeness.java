package org.backwise.likeness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares texts, by meaning where there is a model for their language and by their words. What the
 * build has learned already lies beside the classes; anything else is learned when it is asked for,
 * which can take a minute.
 */
public final class Likeness {

  private static final Logger log = LoggerFactory.getLogger(Likeness.class);

  private final @Nullable BgeModel model;
  private final Learned learned;

  private Likeness(@Nullable BgeModel model, Learned learned) {
    this.model = model;
    this.learned = learned;
  }

  /**
   * For English texts.
   *
   * @throws IllegalStateException if the model does not load or gives other vectors than it should
   */
  public static Likeness english() {
    return new Likeness(BgeModel.load(), Learned.fromClassPath());
  }

  /** For texts in a language for which there is no model. */
  public static Likeness ofWords() {
    return new Likeness(null, Learned.fromClassPath());
  }

  boolean hasModel() {
    return model != null;
  }

  /** A text that somebody typed. */
  public Utterance hear(String text) {
    return new Utterance(text, this);
  }

  /** Where a text lies among meanings; nothing without a model. */
  public @Nullable Embedding embed(String text) {
    return model == null ? null : learned.embedding(text).orElseGet(() -> model.embed(text));
  }

  /** The same for authored texts, which are kept. */
  List<Embedding> embedAll(List<String> texts) {
    BgeModel present = model;
    return present == null
        ? List.of()
        : texts.stream().map(text -> learned.embedding(text, present)).toList();
  }

  /**
   * What was learned from sayings.
   *
   * @param name of what is told apart, a letter or more
   * @param version a hash of the sayings: another one, and all is learned anew
   * @param sayings read only if they have to be learned
   */
  public Classifier classifier(String name, String version, Supplier<List<Saying>> sayings) {
    Optional<Classifier> known = learned.classifier(name, version, this);
    Classifier classifier = known.orElseGet(() -> learn(name, sayings.get()));
    learned.keep(name, version, classifier);
    return classifier;
  }

  private Classifier learn(String name, List<Saying> sayings) {
    log.info("Learning {} from {} sayings", name, sayings.size());
    return Classifier.learn(sayings, this);
  }

  /** Writes all that was asked for so far, for the next start. */
  public void save(Path folder) {
    learned.save(folder);
  }
}
