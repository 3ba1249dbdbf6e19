package org.chargespec.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The figures of each part that is done, in a file of its own. The first line of a file tells what
 * was measured; figures of anything else, such as an earlier build, are ignored.
 */
public record ResultFolder(Path folder, String measured) {

  private static final String SEPARATOR = "\t";

  /** Returns the figures of a part, or empty if it has to be measured. */
  public Optional<Figures> read(Part part) throws IOException {
    Path file = file(part);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(measured)) {
      return Optional.empty();
    }
    Figures figures = new Figures();
    for (String line : lines.subList(1, lines.size())) {
      int separator = line.indexOf(SEPARATOR);
      figures.put(Double.parseDouble(line.substring(separator + 1)), line.substring(0, separator));
    }
    return Optional.of(figures);
  }

  /** Keeps the figures of a part. */
  public void write(Part part, Figures figures) throws IOException {
    StringBuilder lines = new StringBuilder(measured).append('\n');
    figures
        .all()
        .forEach((name, value) -> lines.append(name).append(SEPARATOR).append(value).append('\n'));
    Files.createDirectories(folder);
    // Moved when it is complete, so that a run that is ended meanwhile leaves no half of it.
    Path draft = folder.resolve("draft");
    Files.writeString(draft, lines);
    Files.move(draft, file(part), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forgets the figures of a part. */
  public void forget(Part part) throws IOException {
    Files.deleteIfExists(file(part));
  }

  private Path file(Part part) {
    return folder.resolve(part.name() + ".tsv");
  }
}
