package org.backwise.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.backwise.load.Stack.Kind;

/** A flight recording of a server under full load. */
final class Profile {

  private Profile() {}

  static void of(Kind kind, List<String> jvm, int connections, Duration time) {
    try {
      Path recording = Files.createTempFile("backwise", ".jfr");
      try (var stack = new Stack(EnumSet.of(kind), jvm);
          var crowd = new Crowd(stack.server(kind).port(), connections, stack.script())) {
        crowd.talkEagerly(Duration.ofSeconds(20), Duration.ofSeconds(1));
        jdk("jcmd", pid(stack, kind), "JFR.start", "name=load", "settings=profile");
        double perSecond = crowd.talkEagerly(Duration.ZERO, time);
        jdk("jcmd", pid(stack, kind), "JFR.stop", "name=load", "filename=" + recording);
        System.out.printf("%s, %d connections: %,.0f turns/s%n", kind, connections, perSecond);
      }
      for (String view : List.of("hot-methods", "allocation-by-class", "gc-pauses")) {
        jdk("jfr", "view", "--width", "160", "--truncate", "beginning", view, recording.toString());
      }
      System.out.println("The whole recording: " + recording);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pid(Stack stack, Kind kind) {
    return Long.toString(stack.server(kind).pid());
  }

  private static void jdk(String program, String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", program).toString()));
    command.addAll(List.of(words));
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
