package org.chargespec.tools.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of the standard's JSON Schemas: {@code Reset.json} and {@code ResetResponse.json}
 * in 1.6, {@code ResetRequest.json} and {@code ResetResponse.json} in 2.x.
 */
public final class SchemaFolder {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * The version in the id or comment of a schema: "OCPP 2.0.1 FINAL", "urn:OCPP:1.6:2019:12:...",
   * "urn:OCPP:Cp:1.6:2020:3:...". An id of 2.x has no version, "urn:OCPP:Cp:2:2025:1:...", but the
   * comment has.
   */
  private static final Pattern VERSION = Pattern.compile("OCPP[ :](?:Cp:)?(\\d+(?:\\.\\d+)+)");

  private final List<String> problems = new ArrayList<>();
  private final String version;

  private SchemaFolder(String version) {
    this.version = version;
  }

  /**
   * Reads a folder.
   *
   * @param version the expected version of the schemas
   * @param progress receives the number of files read
   * @throws SchemaException with all problems
   */
  public static SchemaSet read(Path folder, String version, IntConsumer progress)
      throws SchemaException {
    return new SchemaFolder(version).read(folder, progress);
  }

  private SchemaSet read(Path folder, IntConsumer progress) throws SchemaException {
    Map<String, JsonNode> schemas = new TreeMap<>();
    for (Path file : files(folder)) {
      JsonNode schema = parse(file);
      if (schema != null) {
        schemas.put(file.getFileName().toString(), schema);
      }
      progress.accept(schemas.size());
    }
    failIfAny();
    schemas.forEach(this::checkVersion);
    if (problems.size() > 1) {
      String first = problems.get(0);
      int others = problems.size() - 1;
      problems.clear();
      problems.add(first + "; and so do " + others + " other files");
    }
    failIfAny();
    SchemaReader reader = new SchemaReader(problems);
    Map<String, Definition> definitions = new LinkedHashMap<>();
    List<Payload> payloads = new ArrayList<>();
    schemas.forEach(
        (file, schema) -> {
          reader.definitions(schema, file).forEach(definition -> merge(definitions, definition));
          Payload payload = payload(file, reader.structure(schema, new SchemaPlace(file, "")));
          payloads.stream()
              .filter(
                  other ->
                      other.action().equals(payload.action())
                          && other.response() == payload.response())
              .forEach(other -> problems.add(file + " and " + other.file() + " describe the same"));
          payloads.add(payload);
        });
    SchemaSet set = SchemaSet.of(List.copyOf(payloads), definitions);
    checkReferences(set);
    failIfAny();
    return set;
  }

  private static List<Path> files(Path folder) throws SchemaException {
    if (!Files.isDirectory(folder)) {
      throw new SchemaException(List.of("not a folder: " + folder));
    }
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> files =
          children.filter(path -> path.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new SchemaException(List.of("no JSON Schema (*.json) in " + folder));
      }
      return files;
    } catch (IOException e) {
      throw new SchemaException(List.of("cannot read " + folder + ": " + e));
    }
  }

  private @Nullable JsonNode parse(Path file) {
    String name = file.getFileName().toString();
    try {
      // Some official files begin with a byte order mark.
      JsonNode schema = JSON.readTree(Files.readString(file).replaceFirst("^\uFEFF", ""));
      if (schema.isObject()) {
        return schema;
      }
      problems.add(name + ": not a JSON Schema: must be an object");
    } catch (JacksonException e) {
      problems.add(
          "%s:%d:%d: broken JSON: %s"
              .formatted(
                  name,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    } catch (IOException e) {
      problems.add("cannot read " + name + ": " + e);
    }
    return null;
  }

  private void checkVersion(String file, JsonNode schema) {
    for (String keyword : List.of("comment", "$id", "id")) {
      String text = schema.path(keyword).asString("");
      Matcher found = VERSION.matcher(text);
      if (found.find() && !found.group(1).equals(version)) {
        problems.add(
            "%s: its %s says OCPP %s; the requested version is %s"
                .formatted(file, keyword, found.group(1), version));
        return;
      }
    }
  }

  private void merge(Map<String, Definition> definitions, Definition definition) {
    Definition first = definitions.putIfAbsent(definition.name(), definition);
    if (first != null && !first.agreesWith(definition)) {
      problems.add(
          "two files define '%s' differently: %s and %s; a type has one definition in all files"
              .formatted(definition.name(), first.place(), definition.place()));
    }
  }

  private static Payload payload(String file, Shape.Structure shape) {
    String name = file.substring(0, file.length() - ".json".length());
    boolean response = name.endsWith("Response");
    return new Payload(name.replaceFirst("(Request|Response)$", ""), response, shape, file);
  }

  private void checkReferences(SchemaSet set) {
    set.payloads().forEach(payload -> checkReferences(set, payload.shape(), payload.file()));
    set.definitions()
        .values()
        .forEach(definition -> checkReferences(set, definition.shape(), definition.place().file()));
  }

  private void checkReferences(SchemaSet set, Shape shape, String file) {
    if (shape instanceof Shape.Reference reference
        && !set.definitions().containsKey(reference.name())) {
      problems.add("%s: $ref names '%s', which is not defined".formatted(file, reference.name()));
    } else if (shape instanceof Shape.Listing list) {
      checkReferences(set, list.item(), file);
    } else if (shape instanceof Shape.Structure structure) {
      structure
          .properties()
          .values()
          .forEach(property -> checkReferences(set, property.shape(), file));
    }
  }

  private void failIfAny() throws SchemaException {
    if (!problems.isEmpty()) {
      throw new SchemaException(problems);
    }
  }
}
