package org.backwise.commands.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backwise.dialog.Step.Question;
import org.backwise.faq.FaqSearch;
import org.backwise.understanding.Interpretation;
import org.backwise.understanding.Interpreter;

/**
 * How long one message takes through the whole pipeline, warm, on one thread, in time of one core;
 * and what it needs. Time that other work on the machine takes away is not counted.
 *
 * @param p50 milliseconds of the middle one
 * @param p99 milliseconds that one in a hundred exceeds
 * @param messages how many were measured
 * @param heap megabytes of the heap in use after them
 */
public record TimeFigures(double p50, double p99, int messages, long heap) {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  static TimeFigures of(
      List<String> texts, Interpreter interpreter, FaqSearch search, Question pending) {
    texts.forEach(text -> micros(text, interpreter, search, pending));
    long[] micros =
        texts.stream().mapToLong(it -> micros(it, interpreter, search, pending)).sorted().toArray();
    return new TimeFigures(at(micros, 0.50), at(micros, 0.99), micros.length, heapInUse());
  }

  private static double at(long[] micros, double share) {
    return micros.length == 0 ? 0 : micros[(int) (share * (micros.length - 1))] / 1000.0;
  }

  private static long micros(
      String text, Interpreter interpreter, FaqSearch search, Question pending) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Interpretation meaning = interpreter.interpret(text, pending, LocalDate.now());
    if (meaning instanceof Interpretation.Question(var utterance)) {
      search.find(utterance);
    }
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1000;
  }

  private static long heapInUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p99 %.1f ms (%d messages, longest %s), heap %d MB",
        p50,
        p99,
        messages,
        "included",
        heap);
  }
}
