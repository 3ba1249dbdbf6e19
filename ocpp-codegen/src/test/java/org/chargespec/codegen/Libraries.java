package org.chargespec.codegen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the jars lie that compilers in tests need. */
final class Libraries {

  private Libraries() {}

  /** The path on which a compiler finds the processor and all that it needs. */
  static String processorPath() {
    return path(classPath().toArray(Path[]::new));
  }

  static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  /** The annotations that generated sources name. */
  static String annotations() {
    return path(of(JsonProperty.class), of(Nullable.class));
  }

  static Path of(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String path(Path... entries) {
    return Arrays.stream(entries)
        .map(entry -> entry.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
