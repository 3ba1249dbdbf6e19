package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.chargespec.tools.schema.SchemaException;
import org.chargespec.tools.schema.SchemaFolder;
import org.chargespec.tools.schema.SchemaSet;
import picocli.CommandLine.Option;

/** The option for the folder of schemas. */
final class SchemasOption {

  /** The number of files between two lines of progress. */
  private static final int PROGRESS_STEP = 50;

  @Option(
      names = "--schemas",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the standard's JSON Schemas of that version.")
  private Path folder = Path.of("");

  /** For picocli. */
  SchemasOption() {}

  SchemaSet read(String version, PrintWriter progress) {
    try {
      SchemaSet schemas =
          SchemaFolder.read(
              folder,
              version,
              count -> {
                if (count % PROGRESS_STEP == 0) {
                  progress.println("read " + count + " schemas ...");
                }
              });
      progress.println("read " + schemas.payloads().size() + " schemas");
      return schemas;
    } catch (SchemaException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }
}
