package org.chargespec.tools.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line of the tools: {@code import}, {@code verify}, {@code export}, {@code check},
 * {@code diff}.
 *
 * <p>Exit status: 0 if there is no problem, 1 if there are problems, 2 for wrong arguments, 3 if
 * {@code diff} found a breaking change.
 */
@Command(
    name = "ocpp-tools",
    description = "Tools for the spec description of OCPP.",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      ImportCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      CheckCommand.class,
      DiffCommand.class
    })
public final class SpecTool implements Runnable {

  @Spec private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  SpecTool() {}

  /** Runs a command and ends the process. */
  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs a command. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new SpecTool())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, commandLine, result) -> {
              if (!(exception instanceof Failure)) {
                throw exception;
              }
              commandLine.getErr().println(exception.getMessage());
              return ExitCode.SOFTWARE;
            })
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "missing command");
  }
}
