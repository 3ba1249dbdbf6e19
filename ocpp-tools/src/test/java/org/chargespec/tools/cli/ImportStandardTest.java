package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chargespec.spec.ReferenceData;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.RecordedDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code import} with the standard's own schemas. */
class ImportStandardTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  private static final Path SHIPPED =
      Path.of("../ocpp-spec/src/main/resources/org/chargespec/spec");

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void theShippedSpecStaysAsItIs(String version) throws IOException {
    Path specs = folder.resolve("spec");
    SmallStandard.copy(SHIPPED.resolve(version), specs.resolve(version));
    Map<String, String> before = SmallStandard.snapshot(specs);
    assertThat(run(version, ReferenceData.path("ocpp-schemas/" + version), specs).out())
        .startsWith("0 new, 0 changed, 0 gone, 0 conflicts; 0 files written");
    assertThat(SmallStandard.snapshot(specs)).isEqualTo(before);
  }

  @Test
  void fromNothingTheFactsAreThoseOfTheShippedSpec() throws IOException {
    ToolRun run = run("2.0.1", ReferenceData.path("ocpp-schemas/2.0.1"), folder);
    assertThat(run.err().lines())
        .containsExactly("read 50 schemas ...", "read 100 schemas ...", "read 128 schemas");
    ToolRun check = ToolRun.of("check", "2.0.1", "--spec", folder.toString());
    assertThat(check.lines().stream().filter(line -> line.contains("unknown initiator 'GAP'")))
        .hasSize(64);
    assertThat(check.lines().stream().filter(line -> line.contains("the block of the action")))
        .hasSize(64);
    // Who sends a message no schema tells; without it there is no model to compare.
    Path messages = folder.resolve("2.0.1/messages");
    try (Stream<Path> files = Files.list(messages)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replace("initiator: GAP", "initiator: both");
        Files.writeString(file, text);
      }
    }
    SpecSource made = SpecSource.inFolder("2.0.1", folder.resolve("2.0.1"));
    Model model = Spec.load(made, "org.chargespec.v201").model().orElseThrow();
    Model shipped = Spec.ofStandard("2.0.1");
    assertThat(facts(model)).isEqualTo(facts(shipped));
    assertThat(enums(model)).isEqualTo(enums(shipped));
  }

  /** The facts of a schema about each field, by type and field. */
  private static Map<String, String> facts(Model model) {
    Map<String, String> facts = new TreeMap<>();
    model
        .objects()
        .forEach(
            type -> {
              facts.put(type.name(), type.javaName().toString());
              type.fields()
                  .forEach(
                      field ->
                          facts.put(
                              type.name() + "." + field.name(),
                              "%s %s %s %s"
                                  .formatted(
                                      field.type(),
                                      field.required(),
                                      ofTheSchema(field.constraints()),
                                      defaultOfTheSchema(field))));
            });
    return facts;
  }

  private static List<Constraint> ofTheSchema(List<Constraint> constraints) {
    return constraints.stream().filter(constraint -> !constraint.textOnly()).toList();
  }

  private static String defaultOfTheSchema(Field field) {
    return field.deviations().stream()
        .filter(deviation -> deviation.keyword().equals("default"))
        .map(RecordedDifference::schema)
        .findFirst()
        .orElse(Objects.requireNonNullElse(field.defaultValue(), RecordedDifference.NONE));
  }

  private static Map<String, List<String>> enums(Model model) {
    Map<String, List<String>> enums = new TreeMap<>();
    for (EnumType type : model.enums()) {
      enums.put(
          type.name() + " " + type.javaName(),
          type.values().stream().map(EnumType.Value::wireValue).sorted().toList());
    }
    return enums;
  }

  /** The schemas of 1.6 name no types: they stand in the middle of fields. */
  @Test
  void aLimitInsideATypeThatTheSchemasOf16Inline() throws IOException {
    Path schemas = folder.resolve("schemas");
    SmallStandard.copy(ReferenceData.path("ocpp-schemas/1.6"), schemas);
    Path specs = folder.resolve("spec");
    SmallStandard.copy(SHIPPED.resolve("1.6"), specs.resolve("1.6"));
    for (String file :
        List.of(
            "AuthorizeResponse",
            "SendLocalList",
            "StartTransactionResponse",
            "StopTransactionResponse")) {
      Path schema = schemas.resolve(file + ".json");
      String text = Files.readString(schema);
      String changed =
          text.replaceFirst("(?<limit>\"parentIdTag\": *\\{[^}]*\"maxLength\": *)20", "${limit}21");
      assertThat(changed).isNotEqualTo(text);
      Files.writeString(schema, changed);
    }
    assertThat(run("1.6", schemas, specs).lines())
        .containsExactly(
            "changed:",
            "  types/IdTagInfo.yaml: parentIdTag: maxLength: 20 -> 21",
            "0 new, 1 changed, 0 gone, 0 conflicts; 1 files written below " + specs.resolve("1.6"));
  }

  private static ToolRun run(String version, Path schemas, Path specs) {
    ToolRun run =
        ToolRun.of("import", version, "--schemas", schemas.toString(), "--spec", specs.toString());
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }
}
