package org.backwise.triage;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.TriageMachine.Event;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** One step of the triage, three ways in one run: the way in use, the library, the pure model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TriageStepBenchmark {

  private static final String STATE = "leg-weakness";

  private final Dialog dialog = shippedDialog();
  private final Question question = dialog.question(STATE).orElseThrow();
  private final Answers path = Answers.NONE.with(STATE, List.of("no"));
  private final Answers whole = longestExample(dialog).answers();
  private final TriageMachine shared = new TriageMachine(dialog);
  private final StateMachine<String, Event> pooled = TriageMachine.build(dialog);

  private static Dialog shippedDialog() {
    var violations = new Violations();
    var dialogs = Dialogs.read(DataFolder.read(Path.of("dialogs")), violations);
    violations.throwIfAny();
    return dialogs.orElseThrow().current();
  }

  private static Example longestExample(Dialog dialog) {
    return dialog.examples().stream()
        .max(Comparator.comparing(it -> it.answers().steps().size()))
        .orElseThrow();
  }

  @Setup
  public void startThePooledMachine() {
    pooled.startReactively().block();
  }

  @Benchmark
  public Step pureModel() {
    return dialog.next(question, path);
  }

  @Benchmark
  public Optional<String> sharedMachineLookedUp() {
    return shared.next(STATE, Event.ANSWERED, path);
  }

  @Benchmark
  public String libraryExecutorPooled() {
    pooled
        .getStateMachineAccessor()
        .doWithAllRegions(
            it ->
                it.resetStateMachineReactively(
                        new DefaultStateMachineContext<>(STATE, null, null, null))
                    .block());
    pooled.sendEvent(Mono.just(TriageMachine.message(Event.ANSWERED, path))).blockLast();
    return pooled.getState().getId();
  }

  /** What a turn really does: twenty answers from the first question on, and the comparison. */
  @Benchmark
  public Position wholePositionInTheModel() {
    return dialog.position(whole);
  }

  @Benchmark
  public String wholePositionInTheMachine() {
    return shared.position(whole);
  }
}
