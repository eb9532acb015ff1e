package org.backwise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text file on the class path. */
final class Resource {

  private Resource() {}

  /**
   * Reads all of it.
   *
   * @throws IllegalStateException if there is none
   */
  static String text(String name) {
    try (var file = Resource.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
