package org.chargespec.tools.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chargespec.tools.export.SchemaExporter;
import org.chargespec.tools.files.FileChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes our own JSON Schemas. */
@Command(
    name = "export",
    description =
        "Writes JSON Schemas (draft 2020-12) of a version, one for each request and response.")
final class ExportCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write to.")
  private Path target = Path.of("");

  /** For picocli. */
  ExportCommand() {}

  @Override
  public Integer call() {
    Map<String, String> files = SchemaExporter.export(spec.model());
    try {
      write(files);
    } catch (IOException e) {
      throw new Failure("cannot write to " + target + ": " + e + "; nothing was changed");
    }
    spec.out().println("wrote " + files.size() + " schemas to " + target);
    return 0;
  }

  private void write(Map<String, String> files) throws IOException {
    Map<String, String> before = new HashMap<>();
    FileChange change = new FileChange(target);
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path present = target.resolve(file.getKey());
        if (Files.isRegularFile(present)) {
          before.put(file.getKey(), Files.readString(present));
        }
        change.prepare(file.getKey(), file.getValue());
      }
      change.perform(List.of());
    } catch (IOException e) {
      change.undo(before);
      throw e;
    }
  }
}
