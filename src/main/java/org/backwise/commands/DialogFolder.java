package org.backwise.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.backwise.datafile.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which dialogs a command is about. */
class DialogFolder {

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--dialogs",
      paramLabel = "DIR",
      description = "A folder to use in place of the dialogs in the jar.")
  @Nullable Path dialogs;

  final Shipped shipped;

  DialogFolder(Shipped shipped) {
    this.shipped = shipped;
  }

  DataFolder dialogs() {
    return dialogs == null ? shipped.folder("dialogs") : onDisk(dialogs);
  }

  /** A folder that the command line names. */
  DataFolder onDisk(Path folder) {
    return DataFolder.read(existing(folder));
  }

  Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(commandLine(), "there is no folder " + folder);
    }
    return folder;
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(command).commandLine();
  }
}
