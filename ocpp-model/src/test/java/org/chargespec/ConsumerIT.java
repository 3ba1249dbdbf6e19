package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A user's program compiles and runs with the published jar of ocpp-model; what the jars contain.
 */
class ConsumerIT extends PublishedJar {

  private static final String OUTPUT =
      """
      0 null
      BootNotification true
      [Violation[pointer=/connectorId, kind=RANGE, message=must be at least 0, is -1, found=null], \
      Violation[pointer=/meterValue/0/sampledValue/0/unit, kind=ENUM_VALUE, message=is not a value of UnitOfMeasure, found=null]]
      LENGTH
      1970-01-01T00:00:00Z
      HeartbeatResponse
      NotSupported
      HeartbeatResponse
      HeartbeatResponse
      """;

  ConsumerIT() {
    super("Consumer", OUTPUT, "ocpp-model");
  }

  @Test
  void aSwitchOverASideIsExhaustiveOnJava25() throws IOException {
    Jdk jdk = Jdk.ofVersion(25);
    Path source = Path.of("src/it/exhaustive/Exhaustive.java");
    jdk.javac("-Xlint:all", "-Werror", "-cp", jar(""), "-d", classes, source).prints("");
    jdk.java("-cp", jar("") + File.pathSeparator + classes, "Exhaustive").prints("heartbeat");

    Path incomplete =
        Files.createDirectory(classes.resolve("incomplete")).resolve("Exhaustive.java");
    List<String> lines =
        Files.readAllLines(source).stream().filter(line -> !line.contains("// LAST")).toList();
    Files.write(incomplete, lines);
    Jdk.Outcome outcome = jdk.javac("-cp", jar(""), "-d", classes, incomplete);
    assertThat(outcome.exitCode()).isNotZero();
    assertThat(outcome.output()).contains("does not cover all possible input values");
  }

  @Test
  void theSourcesJarHasTheGeneratedSources() throws IOException {
    try (var jar = new java.util.zip.ZipFile(jar("-sources").toFile());
        Stream<? extends java.util.zip.ZipEntry> entries = jar.stream()) {
      assertThat(entries.map(java.util.zip.ZipEntry::getName))
          .contains(
              "org/chargespec/v16/BootNotificationRequest.java",
              "org/chargespec/OcppObject.java",
              "module-info.java");
    }
  }
}
