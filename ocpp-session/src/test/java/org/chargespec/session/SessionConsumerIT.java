package org.chargespec.session;

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

/** What a user has who has the three published jars and nothing else. */
class SessionConsumerIT {

  private static final Path SESSION = Path.of(System.getProperty("chargespec.sessionJar"));
  private static final String JARS =
      String.join(
          File.pathSeparator,
          System.getProperty("chargespec.modelJar"),
          System.getProperty("chargespec.jsonJar"),
          SESSION.toString());
  private static final String OUTPUT =
      """
      -> [2,"7","Heartbeat",{}]
      <- [3,"7",{"currentTime":"1970-01-01T00:00:00Z"}]
      1970-01-01T00:00:00Z
      -> [2,"7","DataTransfer",{"vendorId":"com.acme","messageId":"Nothing"}]
      <- [3,"7",{"status":"UnknownVendorId"}]
      UNKNOWN_VENDOR_ID
      MisdirectedException
      """;

  @TempDir private Path classes;

  private JarUser user() {
    return new JarUser(JARS, "Talker", classes);
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
  void theModuleNeedsOcppJsonAndNothingElse() {
    ModuleDescriptor module =
        ModuleFinder.of(SESSION).find("org.chargespec.session").orElseThrow().descriptor();

    assertThat(module.requires())
        .filteredOn(
            required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "org.chargespec.json");
  }

  @Test
  void thePublishedPomNamesOcppJsonAndWhatIsOptional() throws IOException {
    String pom = Files.readString(Path.of(".flattened-pom.xml"));

    assertThat(pom).doesNotContain("<parent>");
    assertThat(pom.split("<dependency>", -1)).hasSize(4);
    assertThat(pom.split("<optional>true</optional>", -1)).hasSize(3);
    assertThat(pom).contains("<artifactId>ocpp-json</artifactId>");
  }
}
