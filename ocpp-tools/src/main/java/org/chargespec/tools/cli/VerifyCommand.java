package org.chargespec.tools.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chargespec.spec.model.Model;
import org.chargespec.tools.schema.SchemaSet;
import org.chargespec.tools.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the spec with the standard's schemas. */
@Command(
    name = "verify",
    description =
        "Compares the spec of a version with the standard's JSON Schemas, in both directions. Exit status 1 if they"
            + " differ where the spec records no deviation.")
final class VerifyCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();
  @Mixin private SchemasOption schemas = new SchemasOption();

  /** For picocli. */
  VerifyCommand() {}

  @Override
  public Integer call() {
    Model model = spec.model();
    SchemaSet set = schemas.read(spec.version(), spec.err());
    List<String> differences = Verifier.verify(model, set);
    String summary =
        "OCPP %s: %d messages, %d types, %d enums; %d differences"
            .formatted(
                spec.version(),
                model.messages().size(),
                model.types().size(),
                model.enums().size(),
                differences.size());
    return new Report(differences, summary).print(spec.out());
  }
}
