package org.chargespec.tools.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;

/** Exports the schemas of all versions; called by the build of ocpp-schemas. */
public final class ExportStandards {

  private ExportStandards() {}

  public static void main(String[] args) throws IOException {
    for (String version : SpecSource.standardVersions()) {
      Path folder = Files.createDirectories(Path.of(args[0], version));
      for (Map.Entry<String, String> file :
          SchemaExporter.export(Spec.ofStandard(version)).entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }
}
