package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.WorkFolder;

/** Generation alone, of one, two and three versions. */
public record GrowthPart(Path root) implements Part {

  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "generation-growth";
  }

  @Override
  public Figures measure() throws IOException, InterruptedException {
    Figures figures = new Figures();
    try (WorkFolder work = WorkFolder.create()) {
      Javac javac = new Javac(work);
      for (int versions = 1; versions <= Versions.PACKAGES.size(); versions++) {
        List<Path> sources = Versions.sources(root, Versions.PACKAGES.subList(0, versions));
        Durations durations = new Durations();
        for (int i = 0; i < ROUNDS; i++) {
          durations.add(javac.generate(sources));
        }
        List<Path> generated = WorkFolder.javaFiles(work.path().resolve(Javac.GENERATED));
        figures.put(durations.median(), "growth", versions, "ns");
        figures.put(generated.size(), "growth", versions, "files");
        figures.put(lines(generated), "growth", versions, "lines");
      }
    }
    return figures;
  }

  static long lines(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      try (Stream<String> all = Files.lines(file)) {
        lines += all.count();
      }
    }
    return lines;
  }
}
