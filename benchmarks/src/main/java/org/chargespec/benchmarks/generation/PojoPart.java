package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.WorkFolder;

/**
 * Generation alone of OCPP 2.1, against jsonschema2pojo with the official schemas. Both are
 * processes, start of the JVM included, and take turns.
 *
 * @param schemas the folder with the schemas
 */
public record PojoPart(Path schemas) implements Part {

  private static final int ROUNDS = 7;
  private static final String GROUP = "pojo";

  @Override
  public String name() {
    return "generation-pojo";
  }

  @Override
  public Figures measure() throws IOException, InterruptedException {
    Durations ours = new Durations();
    Durations theirs = new Durations();
    Figures figures = new Figures();
    try (WorkFolder ourFolder = WorkFolder.create();
        WorkFolder theirFolder = WorkFolder.create()) {
      Generators generators = new Generators(ourFolder);
      Generators others = new Generators(theirFolder);
      for (int i = 0; i < ROUNDS; i++) {
        ours.add(generators.ours(List.of("2.1")));
        theirs.add(others.pojo(schemas));
      }
      generators.put(figures, GROUP, "ours", ours);
      others.put(figures, GROUP, "jsonschema2pojo", theirs);
    }
    return figures;
  }
}
