package org.backwise.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** The same choice in settings, for a command that starts the service. */
  List<String> settings() {
    var settings = new ArrayList<String>();
    if (dialogs != null) {
      settings.add("--backwise.files.dialogs=" + existing(dialogs).toAbsolutePath());
    }
    if (seeds != null) {
      settings.add("--backwise.files.seeds=" + existing(seeds).toAbsolutePath());
    }
    return settings;
  }
}
