package org.chargespec.spec.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chargespec.spec.BadSpecs;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.read.Problem;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecReader;
import org.chargespec.spec.read.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatSchemasTest {

  private static final Path SPECS = Path.of("src/main/resources/org/chargespec/spec");

  static final List<String> VERSIONS = SpecSource.standardVersions();

  private final FormatSchemas schemas = new FormatSchemas();

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void everyShippedFileIsValidByTheSchemaOfItsModeline(String version) throws IOException {
    SpecSource source = SpecSource.among(SPECS, version);
    assertThat(source.files()).hasSizeGreaterThan(50);
    assertThat(source.files().stream().flatMap(file -> errorsByModeline(file).stream())).isEmpty();
  }

  private List<String> errorsByModeline(YamlText file) {
    return schemas.errorsByModeline(file, SPECS.resolve(file.path()));
  }

  static Stream<Path> badSpecs() throws IOException {
    return BadSpecs.all().stream();
  }

  /** The other way round does not hold: whether an editor can say it depends on JSON Schema. */
  @ParameterizedTest
  @MethodSource("badSpecs")
  void theSchemasRejectWhatTheReaderRejects(Path folder) throws IOException {
    SpecSource source = BadSpecs.source(folder);
    Problems problems = new Problems();
    new SpecReader(problems).read(source.name(), source.files());
    Map<String, List<Problem>> byFile =
        problems.inOrder().stream()
            .filter(problem -> canBeSaidInJsonSchema(problem.message()))
            .collect(groupingBy(problem -> problem.at().file()));
    for (YamlText file : source.files()) {
      List<Problem> expected = byFile.get(file.path());
      if (expected != null) {
        assertThat(schemas.errors(file))
            .as(expected.toString())
            .hasSizeGreaterThanOrEqualTo(expected.size());
      }
    }
  }

  private static boolean canBeSaidInJsonSchema(String message) {
    return Stream.of(
            "not YAML",
            "the file is empty",
            "duplicate ",
            "expected a name as key",
            "unexpected file",
            "missing file")
        .noneMatch(message::startsWith);
  }

  @Test
  void everyKeyIsDescribed() throws IOException {
    List<String> undescribed = new ArrayList<>();
    try (Stream<Path> files = Files.list(FormatSchemas.FOLDER)) {
      for (Path file : files.sorted().toList()) {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(file));
        collectUndescribed(schema, file.getFileName() + "#", undescribed);
      }
    }
    // These point to a shared part of which they are one more use, and take its description.
    assertThat(undescribed)
        .allMatch(
            key ->
                Set.of("section", "unsure", "javaName", "javaNameReason", "fields", "deviations")
                    .contains(key.substring(key.lastIndexOf('/') + 1)));
  }

  private static void collectUndescribed(JsonNode node, String at, List<String> undescribed) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String below = at + "/" + entry.getKey();
      collectUndescribed(entry.getValue(), below, undescribed);
      if (at.endsWith("/properties")
          && !at.endsWith("/if/properties")
          && !entry.getValue().has("description")) {
        undescribed.add(below);
      }
      if (entry.getKey().equals("properties") && !at.endsWith("/if")) {
        assertThat(node.path("additionalProperties").asBoolean(true)).as(at).isFalse();
      }
    }
  }

  /** The reader lists its keys where it meets one that it does not know. */
  @Test
  void theSchemasHaveTheKeysOfTheReader() throws IOException {
    SpecSource source = BadSpecs.source(Path.of("src/test/resources/bad/unknown-key-everywhere"));
    Problems problems = new Problems();
    new SpecReader(problems).read(source.name(), source.files());
    Set<Set<String>> inReader =
        problems.inOrder().stream()
            .map(problem -> problem.message().replaceFirst(".*the keys here are ", ""))
            .map(keys -> Set.of(keys.split(", ", -1)))
            .collect(toSet());
    Set<Set<String>> inSchemas = new HashSet<>();
    try (Stream<Path> files = Files.list(FormatSchemas.FOLDER)) {
      for (Path file : files.toList()) {
        collectKeys(JsonMapper.shared().readTree(Files.readString(file)), inSchemas);
      }
    }
    assertThat(inSchemas).isEqualTo(inReader);
  }

  private static void collectKeys(JsonNode node, Set<Set<String>> keys) {
    if (node.path("additionalProperties").isBoolean()) {
      keys.add(Set.copyOf(node.path("properties").propertyNames()));
    }
    node.forEach(child -> collectKeys(child, keys));
  }
}
