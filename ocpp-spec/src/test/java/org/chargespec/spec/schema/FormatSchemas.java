package org.chargespec.spec.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.spec.read.YamlText;
import org.jspecify.annotations.Nullable;

/** The shipped JSON Schemas, found as editors find them: by the modeline in a file's first line. */
final class FormatSchemas {

  static final Path FOLDER = Path.of("src/main/resources/org/chargespec/spec/schema");

  private static final String MODELINE = "# yaml-language-server: $schema=";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(FormatSchemas::text));

  private static @Nullable String text(String address) {
    if (!address.startsWith("file:")) {
      return null;
    }
    try {
      return Files.readString(Path.of(URI.create(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the errors by the schema of a file's folder. */
  List<String> errors(YamlText file) {
    String[] parts = file.path().split("/", -1);
    String folder =
        parts.length == 2 && parts[1].equals("spec.yaml") ? "spec" : parts[parts.length - 2];
    String kind = folder.replaceAll("s$", "");
    return errors(file, FOLDER.resolve(kind + ".schema.json"));
  }

  /** Returns the errors by the schema that the file's own modeline names. */
  List<String> errorsByModeline(YamlText file, Path path) {
    String first = file.text().lines().findFirst().orElse("");
    if (!first.startsWith(MODELINE)) {
      return List.of("no modeline");
    }
    return errors(file, path.resolveSibling(first.substring(MODELINE.length())).normalize());
  }

  private List<String> errors(YamlText file, Path schema) {
    Schema loaded = registry.getSchema(SchemaLocation.of(schema.toUri().toString()));
    return loaded.validate(file.text(), InputFormat.YAML).stream()
        .map(error -> file.path() + error)
        .toList();
  }
}
