package org.backwise.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backwise.datafile.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which files a command is about. */
final class Folders {

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--dialogs",
      paramLabel = "DIR",
      description = "A folder to use in place of the dialogs in the jar.")
  private @Nullable Path dialogs;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "A folder to use in place of the seeds in the jar.")
  private @Nullable Path seeds;

  private final Shipped shipped;

  Folders(Shipped shipped) {
    this.shipped = shipped;
  }

  DataFolder dialogs() {
    return dialogs == null ? shipped.folder("dialogs") : onDisk(dialogs);
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

  /** A folder that the command line names. */
  DataFolder onDisk(Path folder) {
    return DataFolder.read(existing(folder));
  }

  private Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(commandLine(), "there is no folder " + folder);
    }
    return folder;
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(command).commandLine();
  }
}
