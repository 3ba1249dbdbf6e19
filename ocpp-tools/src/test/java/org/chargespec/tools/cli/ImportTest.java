package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} takes new facts from the schemas and keeps what people wrote. */
class ImportTest {

  private static final String REQUEST = "MeasureRequest.json";
  private static final String MEASURE = "messages/Measure.yaml";
  private static final String READING = "types/ReadingType.yaml";
  private static final String STATUS = "enums/StatusEnumType.yaml";

  @TempDir private Path folder;
  private SmallStandard standard;

  @BeforeEach
  void copy() throws IOException {
    standard = SmallStandard.copyTo(folder);
  }

  @Test
  void nothingChangesWhereSpecAndSchemasAgree() throws IOException {
    Map<String, String> before = standard.snapshot();
    ToolRun run = standard.importSchemas();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "0 new, 0 changed, 0 gone, 0 conflicts; 0 files written below %s%n"
                .formatted(standard.spec()));
    assertThat(run.err()).contains("read 5 schemas");
    assertThat(standard.snapshot()).isEqualTo(before);
  }

  @Test
  void aChangedLimitChangesItsLineAndNoOther() throws IOException {
    Map<String, String> expected = new TreeMap<>(standard.snapshot());
    standard.change("*", "/definitions/ReadingType/properties/power/maximum", "1000.5");
    assertThat(standard.importSchemas().lines())
        .startsWith("changed:", "  types/ReadingType.yaml: power: maximum: 400 -> 1000.5")
        .last()
        .asString()
        .startsWith("0 new, 1 changed, 0 gone, 0 conflicts; 1 files written");
    expected.computeIfPresent(
        "0.9/" + READING, (path, text) -> text.replace("maximum: 400", "maximum: 1000.5"));
    assertThat(standard.snapshot()).isEqualTo(expected);
    assertThat(standard.verify().status()).isZero();
  }

  @Test
  void aCommentBehindAChangedValueStays() throws IOException {
    standard.edit(READING, "maximum: 400", "maximum: 400 # as the errata say");
    standard.change("*", "/definitions/ReadingType/properties/power/maximum", "500");
    standard.importSchemas();
    assertThat(standard.text(READING)).contains("maximum: 500 # as the errata say\n");
  }

  @Test
  void everyKindOfFactFollows() throws IOException {
    String reading = "/definitions/ReadingType";
    standard.change("*", reading + "/properties/power/multipleOf", "0.01");
    standard.change("*", reading + "/properties/power/minimum", null);
    standard.change("*", reading + "/properties/link/format", null);
    standard.change("*", reading + "/properties/takenAt/format", null);
    standard.change("*", reading + "/required/1", null);
    standard.change("*", "/definitions/ModeEnumType/default", "\"Slow\"");
    standard.change(REQUEST, "/properties/quiet/default", null);
    standard.change(REQUEST, "/properties/tags/maxItems", "7");
    standard.change("MeasureResponse.json", "/properties/readings/minItems", null);
    standard.change(REQUEST, "/properties/evseId/type", "\"number\"");
    assertThat(standard.importSchemas().lines())
        .contains(
            "  types/ReadingType.yaml: power: decimals: 1 -> 2",
            "  types/ReadingType.yaml: power: minimum: 0 -> none",
            "  types/ReadingType.yaml: link: format: uri -> none",
            "  types/ReadingType.yaml: takenAt: type: date-time -> string",
            "  types/ReadingType.yaml: takenAt: required: true -> none",
            "  messages/Measure.yaml: request.mode: default: Fast -> Slow",
            "  messages/Measure.yaml: request.quiet: default: false -> none",
            "  messages/Measure.yaml: request.tags: maxItems: none -> 7",
            "  messages/Measure.yaml: response.readings: minItems: 1 -> none",
            "  messages/Measure.yaml: request.evseId: type: integer -> decimal");
    assertThat(standard.verify().status()).isZero();
  }

  @Test
  void newThingsComeAtTheirPlaceWithGaps() throws IOException {
    standard.change("*", "/definitions/StatusEnumType/enum/2", "\"Off\"");
    standard.change(REQUEST, "/properties/amount", "{\"type\":\"number\",\"minimum\":0}");
    standard.change(REQUEST, "/required/1", "\"amount\"");
    standard.change(
        REQUEST,
        "/definitions/PlaceType",
        "{\"type\":\"object\",\"additionalProperties\":false,"
            + "\"javaType\":\"Place\",\"properties\":{\"name\":{\"type\":\"string\"}}}");
    standard.change(REQUEST, "/properties/place", "{\"$ref\":\"#/definitions/PlaceType\"}");
    standard.change("OtherRequest.json", "", "{\"additionalProperties\":false}");
    standard.change("OtherResponse.json", "", "{\"additionalProperties\":false}");
    assertThat(standard.importSchemas().lines())
        .startsWith("new, with gaps to fill:")
        .contains(
            "  messages/Measure.yaml: request.amount",
            "  messages/Measure.yaml: request.place",
            "  types/PlaceType.yaml",
            "  enums/StatusEnumType.yaml: Off",
            "  messages/Other.yaml");
    assertThat(standard.text(STATUS)).endsWith("  Off:\n    doc: GAP\n");
    assertThat(standard.text(MEASURE))
        .contains(
            """
                amount:
                  type: decimal
                  required: true
                  minimum: 0
                  unit: GAP
                  doc: GAP
                place:
                  type: PlaceType
                  doc: GAP
                customData:
            """)
        .contains("    # People asked for less here.\n    note:\n");
    assertThat(standard.text("types/PlaceType.yaml")).contains("type: PlaceType\ndoc: GAP\n");
    ToolRun check = standard.run("check");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out())
        .contains("the unit of the number 'amount' is a gap")
        .contains("the doc of the field 'place' is a gap")
        .contains("the doc of the value 'Off' is a gap")
        .contains("messages/Other.yaml:3:12: unknown initiator 'GAP'")
        .contains("the block of the action 'Other' is a gap")
        .contains("the section of the action 'Other' is a gap");
    assertThat(standard.importSchemas().out()).startsWith("0 new, 0 changed");
  }

  @Test
  void whatIsGoneIsListedAndStays() throws IOException {
    removeSome();
    Map<String, String> before = standard.snapshot();
    assertThat(standard.importSchemas().lines())
        .startsWith("not in the schemas any more, kept in the spec (--prune removes it):")
        .contains(
            "  messages/Measure.yaml: request.quiet",
            "  enums/StatusEnumType.yaml: Rejected",
            "  messages/Notice.yaml: the action Notice",
            "  messages/Measure.yaml: response.readings",
            "  types/ReadingType.yaml: no message uses ReadingType any more",
            "  enums/ModeEnumType.yaml: no message uses ModeEnumType any more");
    assertThat(standard.snapshot()).isEqualTo(before);
    assertThat(standard.verify().status()).isEqualTo(1);
  }

  @Test
  void pruneRemovesWhatIsGone() throws IOException {
    removeSome();
    ToolRun run = standard.importSchemas("--prune");
    assertThat(run.lines()).startsWith("not in the schemas any more, removed from the spec:");
    assertThat(standard.snapshot())
        .doesNotContainKeys("0.9/messages/Notice.yaml", "0.9/" + READING)
        .containsKey("0.9/" + STATUS);
    assertThat(standard.text(STATUS)).doesNotContain("Rejected").contains("Accepted:");
    assertThat(standard.verify().out()).contains("; 0 differences");
    assertThat(standard.run("check").status()).isZero();
    assertThat(standard.importSchemas("--prune").out()).startsWith("0 new, 0 changed, 0 gone");
  }

  private void removeSome() throws IOException {
    standard.change(REQUEST, "/properties/quiet", null);
    standard.change(REQUEST, "/properties/mode", null);
    standard.change(REQUEST, "/definitions/ModeEnumType", null);
    standard.change("*", "/definitions/StatusEnumType/enum/1", null);
    standard.change("NoticeRequest.json", "", null);
    standard.change("MeasureResponse.json", "/properties/readings", null);
    standard.change("MeasureResponse.json", "/definitions/ReadingType", null);
  }

  @Test
  void pruneLeavesWhatTheSpecHasOnPurpose() throws IOException {
    standard.importSchemas("--prune");
    assertThat(standard.text("enums/InlineResponseStatus.yaml")).contains("  Celsius:\n");
    assertThat(standard.text(MEASURE)).contains("maxLength: 50 # the text has 50", "minItems: 1");
  }

  @Test
  void aLimitBesideADeviationThatChangesIsTakenOver() throws IOException {
    standard.change(REQUEST, "/properties/note/maxLength", "70");
    assertThat(standard.importSchemas().out())
        .contains("messages/Measure.yaml: request.note: maxLength: 50 -> 70");
  }

  @Test
  void aCallThatIsNoLongerAnsweredAndASendThatIs() throws IOException {
    standard.change("NoticeResponse.json", "", "{\"additionalProperties\":false}");
    standard.change("InlineResponse.json", "", null);
    standard.importSchemas("--prune");
    assertThat(standard.text("messages/Notice.yaml"))
        .contains("kind: call")
        .endsWith("response:\n  doc: GAP\n  fields: {}\n");
    assertThat(standard.text("messages/Inline.yaml"))
        .contains("kind: send")
        .doesNotContain("response:");
    assertThat(standard.verify().out()).contains("; 0 differences");
  }

  @Test
  void aLimitInsideATypeThatSchemasWriteAnewAtEachUse() throws IOException {
    String serial = "/properties/serial/maxLength";
    standard.change("Inline.json", "/properties/meter" + serial, "26");
    standard.change("Inline.json", "/properties/meters/items" + serial, "26");
    assertThat(standard.importSchemas().out())
        .contains("types/Meter.yaml: serial: maxLength: 25 -> 26")
        .contains("1 changed");
    assertThat(standard.verify().status()).isZero();
  }

  @Test
  void usesOfOneTypeThatDisagreeAreToldAndTheFirstIsTaken() throws IOException {
    standard.change("Inline.json", "/properties/meter/properties/serial/maxLength", "26");
    assertThat(standard.importSchemas().out())
        .contains("schemas contradict each other; record one side as a deviation:")
        .contains(
            "types/Meter.yaml: serial: maxLength: 26 in Inline.json, 25 in Inline.json; the first is used");
    assertThat(standard.text("types/Meter.yaml")).contains("maxLength: 26");
    assertThat(standard.importSchemas().out())
        .startsWith("schemas contradict each other")
        .contains("0 changed");
  }

  @Test
  void fromNothing() throws IOException {
    SmallStandard made = new SmallStandard(folder.resolve("made"));
    ToolRun run = made.importFrom(standard.schemas());
    assertThat(run.lines().get(run.lines().size() - 1))
        .startsWith("41 new, 0 changed, 0 gone, 0 conflicts; 10 files written below");
    assertThat(made.run("check").out())
        .contains("messages/Notice.yaml:3:12: unknown initiator 'GAP'")
        .contains("the block of the action 'Notice' is a gap")
        .contains("the section of the action 'Notice' is a gap")
        .contains("the doc of the action 'Notice' is a gap")
        .contains("0.9/types/ReadingType.yaml");
    Map<String, String> first = made.snapshot();
    assertThat(made.importFrom(standard.schemas()).out()).startsWith("0 new, 0 changed, 0 gone");
    assertThat(made.snapshot()).isEqualTo(first);
  }

  @Test
  void progressIsShownOnLongWork() throws IOException {
    for (int i = 0; i < 60; i++) {
      String name = "Many" + i + "Request.json";
      Files.writeString(standard.schemas().resolve(name), "{\"additionalProperties\":false}");
    }
    assertThat(standard.importSchemas().err().lines())
        .containsExactly("read 50 schemas ...", "read 65 schemas");
  }
}
