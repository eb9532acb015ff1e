package org.backwise.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backwise.commands.terminal.TerminalChat;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Talks with the real triage in the terminal, so that an author hears what a person will. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    description = {
      "Talk with the bot in the terminal. Nothing of the talk is kept.",
      "A script can be piped in, a line for each turn: printf '1\\n2\\n' | ./backwise chat"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the chat was ended", "1:the service does not start", "2:wrong usage"})
final class ChatCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Mixin private final Folders folders;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Whose telephone numbers are shown, such as GB (default) or IE.")
  private @Nullable String country;

  private final Service service;

  ChatCommand(Folders folders, Service service) {
    this.folders = folders;
    this.service = service;
  }

  @Override
  public Integer call() {
    try (var store = TemporaryStore.open()) {
      return start(store).map(this::talk).orElse(1);
    }
  }

  /** Empty if it does not start; by then Spring has printed what is wrong and what to do. */
  private Optional<ConfigurableApplicationContext> start(TemporaryStore store) {
    List<String> settings = settings(store);
    try {
      return Optional.of(service.start(settings));
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private List<String> settings(TemporaryStore store) {
    var settings = new ArrayList<>(folders.settings());
    settings.add("--backwise.store.file=" + store.file());
    // The first line is the chat's. What keeps the service from starting is an error, and shown.
    settings.add("--logging.level.root=error");
    settings.add("--logging.pattern.console=%m%n%wEx");
    settings.add("--spring.main.banner-mode=off");
    if (country != null) {
      settings.add("--backwise.place.country=" + country);
    }
    return settings;
  }

  private int talk(ConfigurableApplicationContext running) {
    try (running) {
      PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
      var chat = new TerminalChat(running.getBean(Triage.class), System.in, out);
      return chat.hold() ? 0 : 1;
    }
  }
}
