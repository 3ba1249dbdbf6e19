package org.chargespec.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The size of the model jar. */
final class JarSize {

  private JarSize() {}

  static void print(PrintStream out) throws IOException {
    Path jar = ClassPath.current().entry("ocpp-model");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      long classes = zip.stream().filter(entry -> entry.getName().endsWith(".class")).count();
      out.printf("ocpp-model: %,d bytes, %d classes%n", Files.size(jar), classes);
    }
  }
}
