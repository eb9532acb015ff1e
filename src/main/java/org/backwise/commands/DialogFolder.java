package org.backwise.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
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

  /** What is asked, under the version that it has if it is served with the seeds in the jar. */
  Optional<Dialogs> read(Violations violations) {
    DataFolder dialogs = dialogs();
    return Dialogs.read(dialogs, violations)
        .map(it -> it.named(new ServedFiles(dialogs, shipped.folder("seeds")).version()));
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
