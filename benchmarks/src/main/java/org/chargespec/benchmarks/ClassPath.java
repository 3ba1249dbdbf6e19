package org.chargespec.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path of this program, which contains everything that it measures. */
record ClassPath(String text) {

  static ClassPath current() {
    return new ClassPath(System.getProperty("java.class.path"));
  }

  /** Returns the jar of an artifact. */
  Path entry(String artifact) {
    List<Path> found =
        Stream.of(text.split(Pattern.quote(File.pathSeparator), -1))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith(artifact + "-"))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException("one jar of " + artifact + " expected in " + text);
    }
    return found.get(0);
  }
}
