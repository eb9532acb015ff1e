package org.backwise.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Memory of a process, in KB.
 *
 * @param heap in use after a full collection
 * @param resident what the operating system counts
 */
record Footprint(long heap, long resident) {

  private static final Pattern USED = Pattern.compile("heap .*?used (\\d+)K", Pattern.DOTALL);
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  static Footprint of(long pid) {
    try {
      jcmd(pid, "GC.run");
      jcmd(pid, "GC.run");
      String heap = jcmd(pid, "GC.heap_info");
      String status = Files.readString(Path.of("/proc/" + pid + "/status"));
      return new Footprint(number(USED, heap), number(RESIDENT, status));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String jcmd(long pid, String command) throws IOException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(program, Long.toString(pid), command).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private static long number(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult it) -> Long.parseLong(it.group(1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + pattern + " in " + text));
  }
}
