package org.ocpp4j.spec.tool;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ocpp4j.spec.model.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lints the spec. */
@Command(
    name = "check",
    description =
        "Lints the YAML of a version: gaps, docs, names, units. Exit status 1 if anything is wrong.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();
  @Spec private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  CheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    Model model = spec.model();
    out.printf("OCPP %s: %d messages%n", spec.version(), model.messages().size());
    return 0;
  }
}
