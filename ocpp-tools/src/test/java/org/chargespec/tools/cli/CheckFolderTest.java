package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chargespec.spec.SpecSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code check} of a folder of specs: the maintainers' folder, which the jar contains. */
class CheckFolderTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  private static final Path SPECS = Path.of("../ocpp-spec/src/main/resources/org/chargespec/spec");

  /** The lists of usual values stand beside the folder of the version. */
  @ParameterizedTest
  @FieldSource("VERSIONS")
  void theShippedSpecIsFoundWithTheListsBesideIt(String version) {
    ToolRun shipped = ToolRun.of("check", version);
    ToolRun folder = ToolRun.of("check", version, "--spec", SPECS.toString());

    assertThat(folder.out()).isEqualTo(shipped.out());
    assertThat(folder.status()).isEqualTo(shipped.status()).isZero();
  }
}
