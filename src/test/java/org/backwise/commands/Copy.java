package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backwise.datafile.DataFolder;

/** The shipped files, copied to be edited. */
final class Copy {

  static final Shipped SHIPPED = name -> DataFolder.read(Path.of(name));

  private static final Service NONE =
      _ -> {
        throw new IllegalStateException("no command of this test starts the service");
      };

  private final Path folder;

  Copy(Path folder) {
    this.folder = folder;
    for (String name : List.of("dialogs", "seeds")) {
      copy(Path.of(name));
    }
  }

  private void copy(Path from) {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Replaces a text that must be in the file; of several, the first. */
  Copy edit(String file, String text, String replacement) {
    assertThat(text(file)).as(file).contains(text);
    return write(
        file, text(file).replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(replacement)));
  }

  /** Takes a question out of its file, and returns what was there. */
  String takeOut(String file, String question) {
    String text = text(file);
    Matcher found = Pattern.compile("  - ask: " + question + "\n(?:    .*\n|\n)*").matcher(text);
    assertThat(found.find()).as(question).isTrue();
    write(file, text.replace(found.group(), ""));
    return found.group();
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Copy write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int verify(String... more) {
    String[] args = {
      "verify",
      "--dialogs",
      folder.resolve("dialogs").toString(),
      "--seeds",
      folder.resolve("seeds").toString()
    };
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  static int run(String... args) {
    return Commands.run(SHIPPED, NONE, args);
  }
}
