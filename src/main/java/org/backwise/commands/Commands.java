package org.backwise.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar, beside starting the service. */
@Command(
    name = "backwise",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "For those who write and sign the rules.",
      "Without a command the service is started; see README.md."
    })
public final class Commands {

  private Commands() {}

  /** True if the arguments are for a command, and not options of the service. */
  public static boolean isCalled(String... args) {
    return args.length > 0
        && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
  }

  /**
   * Runs a command.
   *
   * @return the exit code: 0 if all is well, 1 if something is wrong with the files, 2 if the
   *     command line is
   */
  public static int run(Shipped shipped, Service service, String... args) {
    return new CommandLine(new Commands())
        .addSubcommand(new VerifyCommand(new Folders(shipped)))
        .addSubcommand(new PathsCommand(new DialogFolder(shipped)))
        .addSubcommand(new DiffCommand(shipped))
        .addSubcommand(new DrawCommand(new DialogFolder(shipped)))
        .addSubcommand(new SafetyCaseCommand(new Folders(shipped)))
        .addSubcommand(new EvaluateCommand(new Folders(shipped)))
        .addSubcommand(new LearnCommand(new Folders(shipped)))
        .addSubcommand(new ChatCommand(new Folders(shipped), service))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }
}
