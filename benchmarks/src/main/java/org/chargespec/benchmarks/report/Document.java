package org.chargespec.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The document: a text in which tables take the places of names in double braces. */
public final class Document {

  /** The name of the file. */
  public static final String NAME = "benchmarks.md";

  private Document() {}

  /** Writes the document and its plot into a folder. */
  public static void write(Path folder, Figures figures, Jdk jdk, Optional<Jdk> second)
      throws IOException {
    Files.writeString(folder.resolve(NAME), AimsTable.of(figures, jdk));
  }
}
