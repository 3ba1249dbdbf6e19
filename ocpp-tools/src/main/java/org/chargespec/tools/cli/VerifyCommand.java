package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chargespec.spec.model.Model;
import org.chargespec.tools.schema.SchemaSet;
import org.chargespec.tools.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares the spec with the standard's schemas. */
@Command(
    name = "verify",
    description =
        "Compares the spec of a version with the standard's JSON Schemas, in both directions. Exit status 1 if they"
            + " differ where the spec records no deviation.")
final class VerifyCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();
  @Mixin private SchemasOption schemas = new SchemasOption();
  @Spec private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  VerifyCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    Model model = spec.model();
    SchemaSet set = schemas.read(spec.version(), command.commandLine().getErr());
    List<String> differences = Verifier.verify(model, set);
    differences.forEach(out::println);
    out.printf(
        "OCPP %s: %d messages, %d types, %d enums; %d differences%n",
        spec.version(),
        model.messages().size(),
        model.types().size(),
        model.enums().size(),
        differences.size());
    return differences.isEmpty() ? 0 : 1;
  }
}
