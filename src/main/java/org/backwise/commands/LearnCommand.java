package org.backwise.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backwise.likeness.Likeness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Learns from the sayings, as a start would, and writes what was learned. The build calls it. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = {
      "Learn from what people say (seeds/sayings), and keep what was learned.",
      "The build does this; a service with other sayings learns at its start, in a minute or two."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:it is learned", "1:a file has a fault", "2:wrong usage"})
final class LearnCommand implements Callable<Integer> {

  @Mixin private final Folders folders;

  @Parameters(paramLabel = "FOLDER", description = "Where to write it.")
  private Path target = Path.of("learned");

  LearnCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() {
    var likeness = Likeness.english();
    Edition edition = Edition.read(folders.dialogs(), folders.seeds(), likeness);
    if (edition.interpreter().isEmpty() || edition.search().isEmpty()) {
      edition.violations().forEach(System.err::println);
      return 1;
    }
    edition.interpreter().get().prepare();
    edition.search().get().prepare();
    likeness.save(target);
    return 0;
  }
}
