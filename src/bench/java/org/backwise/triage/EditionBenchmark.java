package org.backwise.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backwise.datafile.ServedFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One more edition, in both languages: what it takes to read it, and what it keeps in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class EditionBenchmark {

  private static final int COLLECTIONS = 5;
  private static final int BYTES_IN_KB = 1024;

  private final EditionReader reader = Deployed.reader();
  private final ServedFiles files = new ServedFiles(Deployed.DIALOGS, Deployed.SEEDS);
  private final String packed = PackedFiles.of(files);
  private final List<Voices> kept = new ArrayList<>();
  private long before;

  /** After one has been read: what was learned is loaded by then, and shared by all. */
  @Setup
  public void measure() {
    kept.add(reader.voices(files.version(), packed).orElseThrow());
    before = usedKb();
  }

  @Benchmark
  public Voices read() {
    Voices voices = reader.voices(files.version(), packed).orElseThrow();
    kept.add(voices);
    return voices;
  }

  @TearDown
  public void tell() {
    System.out.printf(
        "%nkept in memory for each: %,d KB; in the store: %,d KB%n",
        (usedKb() - before) / (kept.size() - 1), packed.length() / BYTES_IN_KB);
  }

  private static long usedKb() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_IN_KB;
  }
}
