package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.util.List;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.WorkFolder;

/** Generation alone, of one, two and three versions; start of the JVM included. */
public record GrowthPart() implements Part {

  /** In the order in which they are added to each other. */
  public static final List<String> VERSIONS = List.of("1.6", "2.0.1", "2.1");

  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "generation-growth";
  }

  @Override
  public Figures measure() throws IOException, InterruptedException {
    Figures figures = new Figures();
    try (WorkFolder work = WorkFolder.create()) {
      Generators generators = new Generators(work);
      for (int versions = 1; versions <= VERSIONS.size(); versions++) {
        Durations durations = new Durations();
        for (int i = 0; i < ROUNDS; i++) {
          durations.add(generators.ours(VERSIONS.subList(0, versions)));
        }
        generators.put(figures, "growth", versions, durations);
      }
    }
    return figures;
  }
}
