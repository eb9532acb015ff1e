package org.backwise.load;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backwise.load.Stack.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The load benchmarks. */
@Command(
    name = "src/bench/load/run",
    mixinStandardHelpOptions = true,
    description = {
      "Plays whole conversations with the service over WebSocket, on SQLite and on PostgreSQL,",
      "beside a bare echo of the same frames on the same stack. Without an option: turns a second",
      "and times."
    })
public final class LoadBenchmark implements Runnable {

  @Option(names = "--kinds", split = ",", description = "ECHO,SQLITE,POSTGRES")
  Set<Kind> kinds = EnumSet.allOf(Kind.class);

  @Option(names = "--connections", split = ",", description = "How many at a time: 50,200,1000")
  List<Integer> connections = List.of(50, 200, 1000);

  @Option(names = "--seconds", description = "Of each measurement; 10.")
  int seconds = 10;

  @Option(names = "--rounds", description = "The best of so many counts; 2.")
  int rounds = 2;

  @Option(names = "--rest", description = "Measure the memory of so many resting conversations.")
  int rest;

  @Option(names = "--minutes", description = "Soak: talk evenly for so long, watch the memory.")
  int minutes;

  @Option(names = "--rate", description = "Turns a second of the soak; 300.")
  int rate = 300;

  @Option(
      names = "--profile",
      description = "Record the first of --kinds with JFR under full load, and show hot methods.")
  boolean profile;

  @Option(names = "--jvm", split = ",", description = "JVM options of each server; -Xmx1g.")
  List<String> jvm = List.of("-Xmx1g");

  public static void main(String[] args) {
    System.exit(new CommandLine(new LoadBenchmark()).execute(args));
  }

  @Override
  public void run() {
    if (profile) {
      Profile.of(kinds.iterator().next(), jvm, connections.getFirst(), seconds());
      return;
    }
    try (var stack = new Stack(kinds, jvm)) {
      System.out.println("Played: " + stack.script() + ".");
      System.out.println();
      if (rest > 0) {
        Resting.measure(stack, kinds, rest);
      } else if (minutes > 0) {
        Soak.run(stack, kinds, connections.getFirst(), rate, Duration.ofMinutes(minutes));
      } else {
        new Throughput(stack, kinds, rounds, seconds()).measure(connections);
      }
    }
  }

  private Duration seconds() {
    return Duration.ofSeconds(seconds);
  }
}
