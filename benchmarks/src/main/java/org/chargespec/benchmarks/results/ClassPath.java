package org.chargespec.benchmarks.results;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path of this program, which contains everything that it measures. */
public record ClassPath(String text) {

  /** Returns it. */
  public static ClassPath current() {
    return new ClassPath(System.getProperty("java.class.path"));
  }

  /** Returns the jar of an artifact; its name may end with the first number of a version. */
  public Path jar(String artifact) {
    List<Path> found =
        Stream.of(text.split(Pattern.quote(File.pathSeparator), -1))
            .map(Path::of)
            .filter(
                path ->
                    path.getFileName().toString().matches(Pattern.quote(artifact) + "[-.][0-9].*"))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException("one jar of " + artifact + " expected, found " + found);
    }
    return found.get(0);
  }
}
