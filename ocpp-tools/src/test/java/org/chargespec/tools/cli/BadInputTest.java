package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code import} cannot use: a clear error, exit status 1, and the spec byte for byte as it
 * was.
 */
class BadInputTest {

  private static final String REQUEST = "MeasureRequest.json";
  private static final String READING = "/definitions/ReadingType/properties/power/maximum";

  @TempDir private Path folder;
  private SmallStandard standard;
  private Map<String, String> before;

  @BeforeEach
  void copy() throws IOException {
    standard = SmallStandard.copyTo(folder);
    // A change that would be written if all else were well.
    standard.change("*", READING, "500");
    before = standard.snapshot();
  }

  @AfterEach
  void theSpecIsAsItWas() throws IOException {
    assertThat(standard.snapshot()).isEqualTo(before);
  }

  private void refused(Path schemas, String... messages) throws IOException {
    before = standard.snapshot();
    ToolRun run = standard.importFrom(schemas);
    assertThat(run.err()).contains(messages);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  private void refused(String... messages) throws IOException {
    refused(standard.schemas(), messages);
  }

  @Test
  void noFolder() throws IOException {
    Path file = standard.schemas().resolve(REQUEST);
    refused(file, "not a folder: " + file);
    refused(folder.resolve("nowhere"), "not a folder: " + folder.resolve("nowhere"));
  }

  @Test
  void emptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refused(empty, "no JSON Schema (*.json) in " + empty);
  }

  @ParameterizedTest
  @CsvSource({
    "OCPP 2.0.1 FINAL, 2.0.1",
    "urn:OCPP:1.6:2019:12:ResetRequest, 1.6",
    "urn:OCPP:Cp:1.6:2020:3:LogStatus, 1.6",
    "OCPP 2.1 Edition 1, 2.1"
  })
  void anotherVersion(String text, String version) throws IOException {
    standard.change("*", "/comment", "\"" + text + "\"");
    refused(
        "its comment says OCPP "
            + version
            + "; the requested version is 0.9; and so do 4 other files");
  }

  @Test
  void brokenJson() throws IOException {
    Files.writeString(standard.schemas().resolve("Inline.json"), "{\n  \"type\": object\n}");
    Files.writeString(standard.schemas().resolve("InlineResponse.json"), "{\"type\":1,\"type\":2}");
    Files.writeString(standard.schemas().resolve("NoticeRequest.json"), "[]");
    refused(
        "Inline.json:2:",
        "broken JSON",
        "InlineResponse.json:1:",
        "Duplicate",
        "NoticeRequest.json: not a JSON Schema: must be an object");
  }

  @Test
  void noUtf8() throws IOException {
    Files.write(
        standard.schemas().resolve("Inline.json"),
        "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1));
    refused("cannot read Inline.json");
  }

  @Test
  void somethingBehindTheJson() throws IOException {
    Path file = standard.schemas().resolve("Inline.json");
    Files.writeString(file, Files.readString(file) + "}");
    refused("Inline.json:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/properties/note/pattern | \"a*\" | the schema keyword 'pattern' is unknown to this tool",
        "/properties/note/maxLenght | 5 | the schema keyword 'maxLenght' is unknown to this tool; did you mean 'maxLength'?",
        "/properties/note/format | \"date\" | unknown format 'date'",
        "/properties/note/type | \"text\" | unknown type 'text'",
        "/properties/note/type | [\"string\",\"null\"] | unknown type '[\"string\",\"null\"]'",
        "/properties/note/maxLength | \"5\" | 'maxLength' must be a number",
        "/properties/evseId/multipleOf | 0.5 | multipleOf must be a power of ten, is 0.5",
        "/additionalProperties | {} | 'additionalProperties' must be true or false",
        "/required/1 | \"ghost\" | requires 'ghost', which it does not define",
        "/properties/mode/$ref | \"#/definitions/Ghost\" | $ref names 'Ghost', which is not defined",
        "/properties/mode/$ref | \"other.json#/definitions/ModeEnumType\" | $ref names 'other.json"
      })
  void whatTheToolDoesNotKnow(String pointer, String json, String message) throws IOException {
    standard.change(REQUEST, pointer, json);
    refused(REQUEST, message);
  }

  @Test
  void twoFilesThatDefineOneTypeDifferently() throws IOException {
    standard.change("NoticeRequest.json", READING, "401");
    before = standard.snapshot();
    ToolRun run = standard.importSchemas();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "two files define 'ReadingType' differently: MeasureResponse.json#/definitions/ReadingType"
                + " and NoticeRequest.json#/definitions/ReadingType");
  }

  @Test
  void twoFilesThatDescribeOnePayload() throws IOException {
    Files.copy(standard.schemas().resolve(REQUEST), standard.schemas().resolve("Measure.json"));
    refused("MeasureRequest.json and Measure.json describe the same");
  }

  @Test
  void aSpecThatCannotBeRead() throws IOException {
    standard.edit("types/ReadingType.yaml", "maximum: 400", "maximun: 400");
    refused(
        "the spec in " + standard.spec() + " cannot be read",
        "0.9/types/ReadingType.yaml:",
        "maximun");
  }

  @Test
  void aSpecThatIsNoText() throws IOException {
    Path file = standard.specFile("types/Meter.yaml");
    byte[] text = "type: Mét".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, text);
    ToolRun run = standard.importSchemas();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("the spec in " + standard.spec() + " cannot be read", "Meter.yaml");
    assertThat(Files.readAllBytes(file)).isEqualTo(text);
    Files.delete(file);
    before = standard.snapshot();
  }

  @Test
  void aFileWhereTheSpecsFolderShouldBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    before = standard.snapshot();
    ToolRun run =
        ToolRun.of(
            "import", "0.9", "--spec", file.toString(), "--schemas", standard.schemas().toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write to " + file.resolve("0.9"), "nothing was changed");
    assertThat(file).hasContent("not a folder");
  }

  @Test
  void aFileWhereAFolderOfTheSpecShouldBe() throws IOException {
    Files.delete(standard.specFile("types/Meter.yaml"));
    Files.delete(standard.specFile("types/ReadingType.yaml"));
    Files.delete(standard.specFile("types"));
    Files.writeString(standard.specFile("types"), "no folder");
    refused("cannot write to " + standard.spec(), "types", "nothing was changed");
  }

  /** The last of the files cannot take its place, when others already have. */
  @Test
  void anInterruptedWriteIsUndone() throws IOException {
    standard.change("*", "/definitions/StatusEnumType/enum/2", "\"Later\"");
    standard.change("ZebraRequest.json", "", "{\"additionalProperties\":false}");
    Files.createDirectories(standard.specFile("messages/Zebra.yaml/full"));
    refused("cannot write to " + standard.spec(), "Zebra.yaml", "nothing was changed");
  }

  @Test
  void noSpecOfThatVersionInTheJar() {
    ToolRun run = ToolRun.of("verify", "2.0", "--schemas", standard.schemas().toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no spec of version '2.0'; there are 1.6, 2.0.1");
  }

  @Test
  void outsideTheProjectTheSpecsFolderMustBeNamed() {
    // Tests run in the folder of the module, where the path from the project's root leads nowhere.
    ToolRun run = ToolRun.of("import", "0.9", "--schemas", standard.schemas().toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("run this in the project's root, or name the folder with --spec");
  }

  @Test
  void noCommandAndUnknownOptions() {
    assertThat(ToolRun.of().status()).isEqualTo(2);
    assertThat(ToolRun.of("import", "0.9").err()).contains("--schemas");
    assertThat(ToolRun.of("verify", "--colour").status()).isEqualTo(2);
  }
}
