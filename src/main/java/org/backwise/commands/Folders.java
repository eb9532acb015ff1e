package org.backwise.commands;

import java.nio.file.Path;
import org.backwise.datafile.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files a command is about. */
final class Folders extends DialogFolder {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "A folder to use in place of the seeds in the jar.")
  private @Nullable Path seeds;

  Folders(Shipped shipped) {
    super(shipped);
  }

  DataFolder seeds() {
    return seeds == null ? shipped.folder("seeds") : onDisk(seeds);
  }

  Edition edition() {
    return Edition.read(dialogs(), seeds());
  }
}
