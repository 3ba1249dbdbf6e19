package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.spec.ReferenceData;
import org.chargespec.spec.SpecSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code verify} prints nothing if spec and schemas agree, and a line for each fact in which they
 * differ.
 */
class VerifyTest {

  @TempDir private Path folder;
  private SmallStandard standard;

  @BeforeEach
  void copy() throws IOException {
    standard = SmallStandard.copyTo(folder);
  }

  static final List<String> VERSIONS = SpecSource.standardVersions();

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void everyVersionAgreesWithTheStandardsSchemas(String version) {
    Path schemas = ReferenceData.path("ocpp-schemas/" + version);
    ToolRun run = ToolRun.of("verify", version, "--schemas", schemas.toString());
    assertThat(run.lines()).singleElement().asString().endsWith("; 0 differences");
    assertThat(run.status()).isZero();
  }

  @Test
  void theSmallStandardAgreesSinceItsDeviationsAreRecorded() {
    assertThat(standard.verify())
        .isEqualTo(
            new ToolRun(
                0,
                "OCPP 0.9: 3 messages, 2 types, 4 enums; 0 differences\n",
                "read 5 schemas" + System.lineSeparator()));
  }

  /** One schema of 2.0.1 has an id like those of 2.1: they count years, not versions. */
  @ParameterizedTest
  @ValueSource(strings = {"urn:OCPP:Cp:2:2020:3:Reset", "urn:OCPP:Cp:2:2025:1:Reset"})
  void anIdThatNamesNoVersionIsNotCompared(String id) throws IOException {
    standard.change("*", "/$id", "\"" + id + "\"");
    assertThat(standard.verify().lines()).singleElement().asString().endsWith("; 0 differences");
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.tools.cli.Mutation#all")
  void everyChangedFactIsPrintedWithFileAndPointer(Mutation mutation) throws IOException {
    standard.change(mutation.file(), mutation.pointer(), mutation.json());
    ToolRun run = standard.verify();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines())
        .as(run.err())
        .anySatisfy(
            line -> {
              String rest = mutation.line().replaceFirst("^#", "");
              assertThat(line).contains(rest);
              if (!mutation.file().equals("*") && mutation.json() != null) {
                assertThat(line).startsWith(mutation.file() + "#");
              }
              assertThat(line)
                  .matches(
                      "(any schema|\\w+\\.json)#(/[^: ]+)?: .* \\((0\\.9.*|built into every spec)\\)");
            });
  }

  @Test
  void pointersLeadToTheFact() throws IOException {
    standard.change("*", "/definitions/ReadingType/properties/power/maximum", "1000");
    assertThat(standard.verify().lines())
        .containsExactly(
            "MeasureResponse.json#/definitions/ReadingType/properties/power: maximum:"
                + " the schema says 1000, the spec says 400 (0.9/types/ReadingType.yaml)",
            "OCPP 0.9: 3 messages, 2 types, 4 enums; 1 differences");
  }

  @Test
  void nameOfADefinition() throws IOException {
    String reading = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{}}";
    standard.change("NoticeRequest.json", "/definitions/SampleType", reading);
    standard.change(
        "NoticeRequest.json", "/properties/reading/$ref", "\"#/definitions/SampleType\"");
    assertThat(standard.verify().out())
        .contains(
            "NoticeRequest.json#/properties/reading: name: the schema says SampleType, the spec says ReadingType");
  }

  @Test
  void aDeviationThatIsNoneAnyMoreIsPrintedWhereItIsRecorded() throws IOException {
    standard.change("MeasureRequest.json", "/properties/note/maxLength", "50");
    standard.change("MeasureRequest.json", "/properties/tags/minItems", "1");
    standard.change("InlineResponse.json", "/properties/status/enum/1", null);
    ToolRun run = standard.verify();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines())
        .hasSize(4)
        .anyMatch(line -> line.matches("0.9/messages/Measure.yaml:\\d+:\\d+: .*maxLength.* 60"))
        .anyMatch(line -> line.matches("0.9/messages/Measure.yaml:\\d+:\\d+: .*minItems.* none"))
        .anyMatch(
            line ->
                line.matches(
                    "0.9/enums/InlineResponseStatus.yaml:.*InlineResponse.json.*enum 'Celcius'.*"));
  }

  @Test
  void anotherValueThanTheRecordedOneIsADifference() throws IOException {
    standard.change("MeasureRequest.json", "/properties/note/maxLength", "70");
    assertThat(standard.verify().out())
        .contains(
            "MeasureRequest.json#/properties/note: maxLength: the schema says 70, the spec says 50")
        .contains("remove this deviation");
  }
}
