package org.backwise.likeness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final String ENGLISH = "en";

  private final @Nullable Lazy<BgeModel> model;
  private final Lazy<Learned> learned;

  private final String language;

  /** The heaviest of all that is kept in memory, so each is there once, whoever asks for it. */
  private final Map<String, Supplier<Classifier>> classifiers = new ConcurrentHashMap<>();

  private Likeness(String language, Supplier<Learned> learned) {
    this.language = language;
    this.learned = new Lazy<>(learned);
    this.model = language.equals(ENGLISH) ? new Lazy<>(BgeModel::load) : null;
  }

  /**
   * For texts in a language. There is a model for English only; it is loaded when it is first
   * needed, and an {@link IllegalStateException} thrown then if it does not load or gives other
   * vectors than it should. Other languages are compared by their words.
   *
   * @param language a tag of two letters
   */
  public static Likeness of(String language) {
    return new Likeness(language, Learned::fromClassPath);
  }

  /** The same with what was saved in a folder, in place of what the build has learned. */
  static Likeness of(String language, Path folder) {
    return new Likeness(language, () -> Learned.from(folder));
  }

  /** Loads the model if there is one, so that the first message does not wait for it. */
  public void prepare() {
    Lazy<BgeModel> present = model;
    if (present != null) {
      present.get();
    }
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
    Lazy<BgeModel> present = model;
    return present == null
        ? null
        : learned.get().embedding(text).orElseGet(() -> present.get().embed(text));
  }

  /** The same for authored texts, which are kept. */
  List<Embedding> embedAll(List<String> texts) {
    Lazy<BgeModel> present = model;
    return present == null
        ? List.of()
        : texts.stream().map(text -> learned.get().embedding(text, present)).toList();
  }

  /**
   * What was learned from sayings; looked up, or learned anew, when it is first needed.
   *
   * @param name of what is told apart, a letter or more
   * @param version a hash of the sayings: another one, and all is learned anew
   * @param sayings read only if they have to be learned
   */
  public Supplier<Classifier> classifier(
      String name, String version, Supplier<List<Saying>> sayings) {
    return classifiers.computeIfAbsent(
        name + " " + version, _ -> new Lazy<>(() -> find(name, version, sayings)));
  }

  /** The same for sayings that are at hand. */
  public Supplier<Classifier> classifier(String name, List<Saying> sayings) {
    return classifier(name, Saying.version(sayings), () -> sayings);
  }

  private Classifier find(String name, String version, Supplier<List<Saying>> sayings) {
    Optional<Classifier> known = learned.get().classifier(name + "-" + language, version, this);
    if (known.isPresent()) {
      return known.get();
    }
    Classifier classifier = learn(name, sayings.get());
    learned.get().keep(name + "-" + language, version, classifier);
    return classifier;
  }

  private Classifier learn(String name, List<Saying> sayings) {
    log.info("Learning {} ({}) from {} sayings", name, language, sayings.size());
    return Classifier.learn(sayings, this);
  }

  /** Writes what was learned anew, for the next start. */
  public void save(Path folder) {
    learned.get().save(folder);
  }
}
