package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A user's program compiles and runs with the published jar and nothing else, in processes of its
 * own.
 */
class ConsumerIT {

  private static final Path JAR = Path.of(System.getProperty("chargespec.modelJar"));
  private static final Path SOURCES = Path.of("src/it");
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

  @TempDir private Path classes;

  private JarUser user() {
    return new JarUser(JAR.toString(), "Consumer", classes);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void compilesAndRunsOnTheClassPath(int version) {
    user().onTheClassPath(Jdk.ofVersion(version)).prints(OUTPUT);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void compilesAndRunsOnTheModulePath(int version) {
    user().onTheModulePath(Jdk.ofVersion(version)).prints(OUTPUT);
  }

  @Test
  void aSwitchOverASideIsExhaustiveOnJava25() throws IOException {
    Jdk jdk = Jdk.ofVersion(25);
    Path source = SOURCES.resolve("exhaustive/Exhaustive.java");
    jdk.javac("-Xlint:all", "-Werror", "-cp", JAR, "-d", classes, source).prints("");
    jdk.java("-cp", JAR + File.pathSeparator + classes, "Exhaustive").prints("heartbeat");

    Path incomplete =
        Files.createDirectory(classes.resolve("incomplete")).resolve("Exhaustive.java");
    List<String> lines =
        Files.readAllLines(source).stream().filter(line -> !line.contains("// LAST")).toList();
    Files.write(incomplete, lines);
    Jdk.Outcome outcome = jdk.javac("-cp", JAR, "-d", classes, incomplete);
    assertThat(outcome.exitCode()).isNotZero();
    assertThat(outcome.output()).contains("does not cover all possible input values");
  }

  @Test
  void thePublishedPomNamesNoDependencyThatIsNotOptional() throws IOException {
    String pom = Files.readString(Path.of(".flattened-pom.xml"));

    assertThat(pom).doesNotContain("<parent>").doesNotContain("ocpp-codegen");
    long dependencies = count(pom, "<dependency>");
    assertThat(dependencies).isEqualTo(2).isEqualTo(count(pom, "<optional>true</optional>"));
    assertThat(pom)
        .contains("<name>", "<description>", "<url>", "<license>", "<scm>", "<developer>");
  }

  private static long count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1L;
  }

  @Test
  void theSourcesJarHasTheGeneratedSources() throws IOException {
    Path sources = JAR.resolveSibling(JAR.getFileName().toString().replace(".jar", "-sources.jar"));
    try (var jar = new java.util.zip.ZipFile(sources.toFile());
        Stream<? extends java.util.zip.ZipEntry> entries = jar.stream()) {
      assertThat(entries.map(java.util.zip.ZipEntry::getName))
          .contains(
              "org/chargespec/v16/BootNotificationRequest.java",
              "org/chargespec/OcppObject.java",
              "module-info.java");
    }
  }
}
