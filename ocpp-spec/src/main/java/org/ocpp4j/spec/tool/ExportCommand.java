package org.ocpp4j.spec.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ocpp4j.spec.export.SchemaExporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes our own JSON Schemas. */
@Command(
    name = "export",
    description =
        "Writes JSON Schemas (draft 2020-12) of a version, one for each request and response.")
final class ExportCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write to.")
  private Path target = Path.of("");

  @Spec private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  ExportCommand() {}

  @Override
  public Integer call() {
    Map<String, String> files = SchemaExporter.export(spec.model());
    try {
      Files.createDirectories(target);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(target.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new Failure("cannot write to " + target + ": " + e);
    }
    command.commandLine().getOut().println("wrote " + files.size() + " schemas to " + target);
    return 0;
  }
}
