package org.chargespec.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for a while. */
public record WorkFolder(Path path) implements AutoCloseable {

  /** Creates one. */
  public static WorkFolder create() throws IOException {
    return new WorkFolder(Files.createTempDirectory("chargespec-benchmarks"));
  }

  /** Returns an empty folder in it. */
  public Path empty(String name) throws IOException {
    Path folder = path.resolve(name);
    delete(folder);
    return Files.createDirectories(folder);
  }

  /** Returns the Java files in a folder and those below. */
  public static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
