package org.chargespec.benchmarks.results;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK.
 *
 * @param feature the first number of its version
 * @param description version and vendor
 */
public record Jdk(Path home, int feature, String description) {

  /** Returns the one that runs this program. */
  public static Jdk current() {
    return new Jdk(
        Path.of(System.getProperty("java.home")),
        Runtime.version().feature(),
        System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor"));
  }

  /** Looks for one of a version beside the one that runs this program. */
  public static Optional<Jdk> beside(Jdk current, int feature) throws IOException {
    Path folder = current.home().toRealPath().getParent();
    try (Stream<Path> homes = Files.list(folder)) {
      for (Path home : homes.sorted().toList()) {
        Optional<Jdk> found = read(home).filter(jdk -> jdk.feature() == feature);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Jdk> read(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.exists(release) || !Files.exists(home.resolve("bin").resolve("javac"))) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    }
    String version = unquoted(properties.getProperty("JAVA_RUNTIME_VERSION", ""));
    if (version.isEmpty()) {
      version = unquoted(properties.getProperty("JAVA_VERSION", "0"));
    }
    int feature = Runtime.Version.parse(version).feature();
    String vendor = unquoted(properties.getProperty("IMPLEMENTOR", "unknown vendor"));
    return Optional.of(new Jdk(home, feature, version + ", " + vendor));
  }

  private static String unquoted(String text) {
    return text.replace("\"", "");
  }
}
