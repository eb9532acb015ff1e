package org.backwise.likeness;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model bge-small-en-v1.5, quantised, on one core in this process. Bit-identical from run to
 * run, and safe for many threads.
 */
final class BgeModel {

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  /** More than nearly all messages have; the time that one takes grows with it. */
  private static final int MOST_PIECES = 48;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPiece tokenizer;

  private BgeModel(OrtSession session, WordPiece tokenizer) {
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * Loads it, which takes about a second.
   *
   * @throws IllegalStateException if it does not load, or gives other vectors than it should
   */
  static BgeModel load() {
    return load(Measured::check);
  }

  /**
   * The same, with a check of its own.
   *
   * @param check throws if it refuses the model
   */
  static BgeModel load(Consumer<Function<String, Embedding>> check) {
    OrtSession session = session();
    try {
      var model = new BgeModel(session, new WordPiece(vocabulary()));
      check.accept(model::embed);
      return model;
    } catch (RuntimeException e) {
      // Its memory is none that Java frees.
      close(session, e);
      throw e;
    }
  }

  private static OrtSession session() {
    try (var options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OptLevel.ALL_OPT);
      return OrtEnvironment.getEnvironment().createSession(bytes(MODEL), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not load", e);
    }
  }

  private static void close(OrtSession session, RuntimeException because) {
    try {
      session.close();
    } catch (OrtException e) {
      because.addSuppressed(e);
    }
  }

  private static Map<String, Integer> vocabulary() {
    JsonNode pieces = new JsonMapper().readTree(bytes(TOKENIZER)).path("model").path("vocab");
    var ids = new HashMap<String, Integer>();
    pieces.properties().forEach(it -> ids.put(it.getKey(), it.getValue().asInt()));
    return ids;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = BgeModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Embedding embed(String text) {
    long[] ids = tokenizer.ids(text, MOST_PIECES);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (var idTensor = OnnxTensor.createTensor(environment, new long[][] {ids});
        var maskTensor = OnnxTensor.createTensor(environment, new long[][] {mask});
        var typeTensor = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        var result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      // The first piece, [CLS], stands for the whole text.
      return new Embedding(((float[][][]) result.get(0).getValue())[0][0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not run", e);
    }
  }
}
