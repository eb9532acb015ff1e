package org.backwise.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.triage.Knowledge;
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
    Edition edition = Edition.read(folders.dialogs(), folders.seeds());
    if (edition.knowledge().isEmpty()) {
      edition.violations().forEach(System.err::println);
      return 1;
    }
    Knowledge english = edition.knowledge().get();
    edition.languages().open().forEach(it -> learn(it.tag(), english));
    return 0;
  }

  private void learn(String language, Knowledge english) {
    Optional<Knowledge> knowledge =
        language.equals(Language.FIRST)
            ? Optional.of(english)
            : english.in(language, new Violations());
    knowledge.ifPresent(
        it -> {
          it.interpreter().prepare();
          it.search().prepare();
          it.likeness().save(target);
        });
  }
}
