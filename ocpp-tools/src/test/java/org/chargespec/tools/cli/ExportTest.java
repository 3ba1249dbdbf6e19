package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chargespec.spec.Spec;
import org.chargespec.tools.export.SchemaExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} writes the schemas of a version, or says why it cannot. */
class ExportTest {

  @TempDir private Path folder;

  @Test
  void writesOneSchemaForEachPayload() throws IOException {
    Path target = folder.resolve("new/folder");
    ToolRun run = ToolRun.of("export", "2.0.1", "--to", target.toString());
    assertThat(run.out()).isEqualTo("wrote 128 schemas to " + target + "\n");
    assertThat(run.status()).isZero();
    assertThat(SmallStandard.snapshot(target)).hasSize(129).containsKey("ResetRequest.json");
    assertThat(Files.readString(target.resolve("SetChargingProfileRequest.json")))
        .contains("\"$comment\" : \"After OCPP 2.0.1 edition 3 with errata")
        .contains("\"default\" : 3");
    assertThat(Files.readString(target.resolve("TransactionEventRequest.json")))
        .contains("\"default\" : false", "\"default\" : \"Local\"");
  }

  @Test
  void theSchemasOfAFolderOfYaml() throws IOException {
    SmallStandard standard = SmallStandard.copyTo(folder);
    Path target = folder.resolve("out");
    assertThat(standard.run("export", "--to", target.toString()).status()).isZero();
    assertThat(SmallStandard.snapshot(target)).hasSize(6).containsKey("Notice.json");
    assertThat(Files.readString(target.resolve("InlineResponse.json")))
        .contains("\"enum\" : [ \"Accepted\", \"Celsius\", \"Celcius\" ]");
  }

  @Test
  void deprecatedFieldsAreMarked() {
    assertThat(SchemaExporter.export(Spec.ofStandard("1.6")).get("BootNotificationRequest.json"))
        .containsOnlyOnce("\"deprecated\" : true");
  }

  @Test
  void aFileInTheWay() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    ToolRun run = ToolRun.of("export", "1.6", "--to", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("cannot write to " + file);
    assertThat(file).hasContent("mine");
  }

  /** One of the files cannot be written: none is. */
  @Test
  void nothingHalfWritten() throws IOException {
    Path inTheWay = folder.resolve("ResetRequest.json/full");
    Files.createDirectories(inTheWay);
    ToolRun run = ToolRun.of("export", "1.6", "--to", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("cannot write to " + folder).contains("ResetRequest.json");
    assertThat(SmallStandard.snapshot(folder))
        .containsOnlyKeys("", "ResetRequest.json", "ResetRequest.json/full");
  }
}
