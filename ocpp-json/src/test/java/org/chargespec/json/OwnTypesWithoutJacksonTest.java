package org.chargespec.json;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.Jdk;
import org.chargespec.OcppObject;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own types and codecs compile without a warning if Jackson is not on the class path. */
class OwnTypesWithoutJacksonTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void compileClean(int version) throws Exception {
    writeSpec();
    Path types = packageInfo("org.chargespec.GenerateOcpp", "com.acme");
    Path codecs = packageInfo("org.chargespec.json.GenerateCodecs", "com.acme.json");
    Path classes = Files.createDirectories(folder.resolve("classes"));

    Jdk.ofVersion(version)
        .javac(
            "-Xlint:all,-processing",
            "-Werror",
            "-cp",
            pathOf(OcppObject.class, OcppJson.class, NullMarked.class),
            "-processorpath",
            System.getProperty("java.class.path"),
            "-Achargespec.specs=" + folder.resolve("specs"),
            "-d",
            classes,
            types,
            codecs)
        .prints("");
  }

  private void writeSpec() throws IOException {
    write(
        "specs/acme/spec.yaml",
        """
        spec: acme
        title: Acme extensions
        use: ["1.6"]
        """);
    write(
        "specs/acme/enums/Mood.yaml",
        """
        enum: Mood
        doc: How a thing feels.
        values:
          Glad:
            doc: Well.
        """);
    write(
        "specs/acme/types/Report.yaml",
        """
        type: Report
        doc: The state of a thing.
        fields:
          at: { type: date-time, required: true, doc: moment of the report }
          count: { type: integer, required: true, unit: "1", doc: number of things }
          share: { type: decimal, decimals: 1, default: "1.5", unit: percent, doc: share of them }
          mood: { type: Mood, doc: how it feels; absent if unknown }
          more: { type: json, doc: anything else }
          customData: { type: custom-data }
          readings: { type: "SampledValue[]", doc: readings of OCPP 1.6 }
        """);
  }

  private Path packageInfo(String annotation, String name) throws IOException {
    return write(
        "src/" + name + "/package-info.java",
        "@%s(\"acme\")\n@org.jspecify.annotations.NullMarked\npackage %s;\n"
            .formatted(annotation, name));
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static String pathOf(Class<?>... types) {
    return Stream.of(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
