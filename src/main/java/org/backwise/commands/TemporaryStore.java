package org.backwise.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A place for the conversation of one chat, which is gone when the chat is.
 *
 * @param folder of its own, since SQLite writes other files beside the store
 */
record TemporaryStore(Path folder) implements AutoCloseable {

  static TemporaryStore open() {
    try {
      var store = new TemporaryStore(Files.createTempDirectory("backwise-chat-"));
      // Ctrl-C ends the process without coming back; these run when the service has let go of it.
      SpringApplication.getShutdownHandlers().add(store::close);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for temporary files", e);
    }
  }

  Path file() {
    return folder.resolve("chat.db");
  }

  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
