package org.backwise.dialog;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The proof, against listing every combination of answers of a dialog that is small enough. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProofBenchmark {

  private final Dialog small =
      CutDown.to(
          List.of("start", "fever", "pain-now", "told", "worse-with", "toe-touch", "activities"),
          4);
  private final DataFolder dialogFiles = DataFolder.read(Path.of("dialogs"));
  private final DataFolder seeds = DataFolder.read(Path.of("seeds"));
  private final Violations violations = new Violations();
  private final Dialogs shipped = Dialogs.read(dialogFiles, violations).orElseThrow();
  private final Contents contents = Contents.read(seeds, violations).orElseThrow();

  @Benchmark
  public long everyCombinationOfTheSmallOneByOne() {
    var combinations = new LongAdder();
    PlainEnumeration.of(small, (_, _) -> combinations.increment());
    return combinations.sum();
  }

  @Benchmark
  public BigInteger everyCombinationOfTheSmallTakenTogether() {
    return Exploration.of(small, List.of(), 1).combinations();
  }

  @Benchmark
  public BigInteger everyCombinationOfTheShippedTakenTogether() {
    return Exploration.of(shipped.current(), List.of(), 1).combinations();
  }

  /** Reading the files is in it. */
  @Benchmark
  public Optional<Dialogs> allRulesAboutTheDialog() {
    return Dialogs.read(dialogFiles, violations);
  }

  /** Reading the tailoring is in it. */
  @Benchmark
  public Optional<CarePlanner> allRulesAboutProgrammes() {
    return CarePlanner.read(contents, shipped, seeds, violations);
  }
}
