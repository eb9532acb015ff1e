package org.backwise.likeness;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was learned earlier: embeddings of authored texts, and the weights of classifiers. A file
 * that is missing or of another version is as good as none.
 */
final class Learned {

  private static final String FOLDER = "/learned/";
  private static final String EMBEDDINGS = "embeddings.bin";

  /** A classifier with the version of the sayings that it was learned from. */
  private record Kept(String version, Classifier classifier) {}

  private final Map<String, Embedding> embeddings = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  /** A text was met that no file knew. */
  private volatile boolean embeddedMore;

  private final Map<String, Kept> classifiers = new ConcurrentHashMap<>();

  private final Source source;

  /** Where files of earlier lie. */
  private interface Source {
    @Nullable InputStream open(String file) throws IOException;
  }

  private Learned(Source source) {
    this.source = source;
  }

  /** What the build has learned. */
  static Learned fromClassPath() {
    return from(file -> Learned.class.getResourceAsStream(FOLDER + file));
  }

  /** What was saved in a folder. */
  static Learned from(Path folder) {
    return from(
        file -> {
          Path path = folder.resolve(file);
          return Files.exists(path) ? Files.newInputStream(path) : null;
        });
  }

  private static Learned from(Source source) {
    var learned = new Learned(source);
    try (InputStream in = source.open(EMBEDDINGS)) {
      if (in != null) {
        learned.readEmbeddings(new DataInputStream(new BufferedInputStream(in)));
      }
      return learned;
    } catch (IOException e) {
      throw new UncheckedIOException("what was learned cannot be read", e);
    }
  }

  private void readEmbeddings(DataInputStream in) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String text = in.readUTF();
      float[] values = new float[Embedding.DIMENSIONS];
      for (int j = 0; j < values.length; j++) {
        values[j] = Float.float16ToFloat(in.readShort());
      }
      embeddings.put(text, new Embedding(values));
    }
  }

  Optional<Embedding> embedding(String text) {
    return Optional.ofNullable(embeddings.get(text));
  }

  Embedding embedding(String text, Supplier<BgeModel> model) {
    asked.add(text);
    return embeddings.computeIfAbsent(
        text,
        it -> {
          embeddedMore = true;
          return model.get().embed(it).asKept();
        });
  }

  Optional<Classifier> classifier(String name, String version, Likeness likeness) {
    try (InputStream in = source.open(name + ".bin")) {
      return in == null
          ? Optional.empty()
          : readClassifier(new DataInputStream(new BufferedInputStream(in)), version, likeness);
    } catch (IOException e) {
      throw new UncheckedIOException("what was learned cannot be read", e);
    }
  }

  private static Optional<Classifier> readClassifier(
      DataInputStream in, String version, Likeness likeness) throws IOException {
    if (!in.readUTF().equals(version)) {
      return Optional.empty();
    }
    var texts = new ArrayList<String>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    var weights = new TreeMap<String, float[]>();
    int labels = in.readInt();
    for (int i = 0; i < labels; i++) {
      weights.put(in.readUTF(), readWeights(in, size));
    }
    return Optional.of(new Classifier(texts, weights, likeness));
  }

  private static float[] readWeights(DataInputStream in, int size) throws IOException {
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = in.readFloat();
    }
    return weights;
  }

  void keep(String name, String version, Classifier classifier) {
    classifiers.put(name, new Kept(version, classifier));
  }

  void save(Path folder) {
    try {
      Files.createDirectories(folder);
      if (embeddedMore) {
        try (var out = file(folder, EMBEDDINGS)) {
          writeEmbeddings(out);
        }
      }
      for (var kept : new TreeMap<>(classifiers).entrySet()) {
        try (var out = file(folder, kept.getKey() + ".bin")) {
          write(kept.getValue(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was learned cannot be written to " + folder, e);
    }
  }

  private static DataOutputStream file(Path folder, String name) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
  }

  private void writeEmbeddings(DataOutputStream out) throws IOException {
    var kept = new TreeMap<>(embeddings);
    kept.keySet().retainAll(asked);
    out.writeInt(kept.size());
    for (var each : kept.entrySet()) {
      out.writeUTF(each.getKey());
      for (int j = 0; j < Embedding.DIMENSIONS; j++) {
        out.writeShort(Float.floatToFloat16(each.getValue().at(j)));
      }
    }
  }

  private static void write(Kept kept, DataOutputStream out) throws IOException {
    out.writeUTF(kept.version());
    List<String> texts = kept.classifier().texts();
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
    out.writeInt(kept.classifier().weights().size());
    for (var label : kept.classifier().weights().entrySet()) {
      out.writeUTF(label.getKey());
      for (float weight : label.getValue()) {
        out.writeFloat(weight);
      }
    }
  }
}
