package org.backwise.commands.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Where somebody types and reads.
 *
 * @param in what is typed
 * @param out what is shown
 * @param echo true if what is typed is not seen by itself, so that a piped script gives a full
 *     transcript
 */
record Terminal(BufferedReader in, PrintWriter out, boolean echo) {

  static Terminal of(InputStream in, PrintWriter out) {
    Console console = System.console();
    boolean typedByHand = console != null && console.isTerminal();
    return new Terminal(new BufferedReader(new InputStreamReader(in, UTF_8)), out, !typedByHand);
  }

  void show(Page page) {
    page.lines().forEach(out::println);
  }

  /** The next line; empty at the end of input. */
  Optional<String> listen() {
    out.print("\n> ");
    out.flush();
    Optional<String> line = next();
    if (echo || line.isEmpty()) {
      out.println(line.orElse(""));
    }
    return line;
  }

  private Optional<String> next() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what is typed", e);
    }
  }
}
