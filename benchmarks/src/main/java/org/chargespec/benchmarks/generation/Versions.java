package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.benchmarks.results.WorkFolder;

/** The packages of ocpp-model that are generated. */
final class Versions {

  /** In the order in which they are added to each other. */
  static final List<String> PACKAGES = List.of("v16", "v201", "v21");

  /** What needs all of them. */
  private static final String OF_ALL = "versions";

  private Versions() {}

  /** Returns the written sources of ocpp-model with these packages alone, and without a module. */
  static List<Path> sources(Path root, List<String> packages) throws IOException {
    return WorkFolder.javaFiles(root.resolve("ocpp-model/src/main/java")).stream()
        .filter(source -> !Javac.isModule(source))
        .filter(
            source -> {
              String folder = source.getParent().getFileName().toString();
              return !folder.equals(OF_ALL)
                  && (!PACKAGES.contains(folder) || packages.contains(folder));
            })
        .toList();
  }
}
