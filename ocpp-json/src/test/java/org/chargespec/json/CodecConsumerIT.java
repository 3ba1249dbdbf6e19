package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chargespec.JarUser;
import org.chargespec.Jdk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's program compiles and runs with the two published jars and nothing else. */
class CodecConsumerIT {

  private static final Path JSON = Path.of(System.getProperty("chargespec.jsonJar"));
  private static final String JARS =
      System.getProperty("chargespec.modelJar") + File.pathSeparator + JSON;
  private static final String OUTPUT =
      """
      [3,"7","{}"] has no call that waits for it
      [2,"8","Heartbeat",{}]
      [3,"8",{"currentTime":"2026-03-14T08:15:00Z"}]
      SampledValue 229.8 C
      /unit ENUM_VALUE
      """;

  @TempDir private Path classes;

  private JarUser user() {
    return new JarUser(JARS, "Reader", classes);
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
  void theModuleNeedsTheModelAndNothingElse() {
    ModuleDescriptor module =
        ModuleFinder.of(JSON).find("org.chargespec.json").orElseThrow().descriptor();

    assertThat(module.requires())
        .filteredOn(
            required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "org.chargespec.model");
  }

  @Test
  void thePublishedPomNamesTheModelAndWhatIsOptional() throws IOException {
    String pom = Files.readString(Path.of(".flattened-pom.xml"));

    assertThat(pom).doesNotContain("<parent>").doesNotContain("ocpp-codegen");
    assertThat(pom.split("<dependency>", -1)).hasSize(4);
    assertThat(pom.split("<optional>true</optional>", -1)).hasSize(3);
    assertThat(pom).contains("<artifactId>ocpp-model</artifactId>");
  }
}
