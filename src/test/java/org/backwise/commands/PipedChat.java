package org.backwise.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.BackwiseApplication;
import org.backwise.datafile.DataFolder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real command with a script piped in: what came of it, and where the talk was kept. */
final class PipedChat implements Service {

  private static final String STORE = "--backwise.store.file=";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private Path store = Path.of("none");
  private boolean stored;
  private int exitCode = -1;

  static PipedChat of(String... lines) {
    return of(List.of(), lines);
  }

  static PipedChat of(List<String> options, String... lines) {
    var chat = new PipedChat();
    String[] args = Stream.concat(Stream.of("chat"), options.stream()).toArray(String[]::new);
    chat.run(String.join("\n", lines), args);
    return chat;
  }

  private void run(String typed, String... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
    System.setOut(new PrintStream(shown, true, UTF_8));
    try {
      exitCode = Commands.run(name -> DataFolder.read(Path.of(name)), this, args);
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
  }

  @Override
  public ConfigurableApplicationContext start(List<String> settings) {
    store =
        settings.stream()
            .filter(it -> it.startsWith(STORE))
            .map(it -> Path.of(it.substring(STORE.length())))
            .findFirst()
            .orElseThrow();
    ConfigurableApplicationContext running =
        new SpringApplicationBuilder(BackwiseApplication.class)
            .web(WebApplicationType.NONE)
            .run(settings.toArray(String[]::new));
    stored = Files.exists(store);
    return running;
  }

  int exitCode() {
    return exitCode;
  }

  /** The transcript: what was typed is echoed in it. */
  String shown() {
    return shown.toString(UTF_8);
  }

  /** What was shown after a line was typed, up to the next one. */
  String after(String line) {
    String rest = shown().split("\n> " + line + "\n", 2)[1];
    return rest.split("\n> ", 2)[0];
  }

  boolean wasStored() {
    return stored;
  }

  Path folderOfTheStore() {
    return store.resolveSibling(".").normalize();
  }
}
