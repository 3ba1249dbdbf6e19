package org.chargespec.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/**
 * The reference data of the maintainers: official schemas and tables of facts. It lies beside the
 * project and is no part of it; where it is absent, tests that need it are skipped, or fail if
 * {@code -Dchargespec.everything=true} asks for all of them.
 */
public final class ReferenceData {

  private static final Path FOLDER = Path.of("..", "..", "shared");

  private ReferenceData() {}

  /** Returns the path of a file or folder of the reference data. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    if (Boolean.getBoolean("chargespec.everything")) {
      assertThat(path).exists();
    } else {
      assumeThat(path).exists();
    }
    return path;
  }
}
