package org.chargespec.tools.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of these tools, which the build writes to a resource. */
final class ToolVersion implements IVersionProvider {

  /** For picocli. */
  ToolVersion() {}

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream resource =
        Objects.requireNonNull(ToolVersion.class.getResourceAsStream("version.txt"))) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toArray(String[]::new);
    }
  }
}
