package org.chargespec.tools.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chargespec.tools.importer.ImportReport;
import org.chargespec.tools.importer.Importer;
import org.chargespec.tools.schema.SchemaException;
import org.chargespec.tools.schema.SchemaSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Updates the spec to the schemas of the standard. */
@Command(
    name = "import",
    description =
        "Writes or updates the YAML of a version from the standard's JSON Schemas. What people wrote is kept.")
final class ImportCommand implements Callable<Integer> {

  /** The folder of the specs in this project. */
  private static final Path SPECS = Path.of("ocpp-spec/src/main/resources/org/chargespec/spec");

  private static final String LEFT =
      "not in the schemas any more, kept in the spec (--prune removes it)";
  private static final String REMOVED = "not in the schemas any more, removed from the spec";

  @Mixin private SpecOptions spec = new SpecOptions();
  @Mixin private SchemasOption schemas = new SchemasOption();

  @Option(
      names = "--prune",
      description = "Removes what the schemas no longer have. Without it, this is only listed.")
  private boolean prune;

  /** For picocli. */
  ImportCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.out();
    SchemaSet set = schemas.read(spec.version(), spec.err());
    Path folder = spec.folder().orElseGet(this::inProject);
    try {
      ImportReport report = Importer.run(spec.version(), set, folder, prune);
      list(out, "new, with gaps to fill", report.added());
      list(out, "changed", report.changed());
      list(out, prune ? REMOVED : LEFT, report.gone());
      list(
          out, "schemas contradict each other; record one side as a deviation", report.conflicts());
      summarise(out, report, folder);
      return 0;
    } catch (SchemaException e) {
      throw new Failure("the spec in " + folder + " cannot be read:\n" + e.getMessage());
    } catch (IOException e) {
      throw new Failure("cannot write to " + folder + ": " + e + "; nothing was changed");
    }
  }

  private static void summarise(PrintWriter out, ImportReport report, Path folder) {
    out.printf(
        "%d new, %d changed, %d gone, %d conflicts; %d files %s below %s%n",
        report.added().size(),
        report.changed().size(),
        report.gone().size(),
        report.conflicts().size(),
        report.files(),
        report.gone().isEmpty() ? "written" : "written or removed",
        folder);
  }

  private Path inProject() {
    if (!Files.isDirectory(SPECS)) {
      throw new Failure(
          "no folder %s here: run this in the project's root, or name the folder with --spec"
              .formatted(SPECS));
    }
    return SPECS.resolve(spec.version());
  }

  private static void list(PrintWriter out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title + ":");
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
