package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.benchmarks.results.ClassPath;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.Processes;
import org.chargespec.benchmarks.results.WorkFolder;

/**
 * Generation alone of OCPP 2.1, against jsonschema2pojo with the official schemas. Both are
 * processes, start of the JVM included, and take turns.
 *
 * @param schemas the folder with the schemas
 */
public record PojoPart(Path root, Path schemas) implements Part {

  private static final int ROUNDS = 5;
  private static final String POJO = "pojo";

  @Override
  public String name() {
    return "generation-pojo";
  }

  @Override
  public Figures measure() throws IOException, InterruptedException {
    List<Path> sources = Versions.sources(root, List.of("v21"));
    Durations ours = new Durations();
    Durations theirs = new Durations();
    Figures figures = new Figures();
    try (WorkFolder work = WorkFolder.create()) {
      Javac javac = new Javac(work);
      for (int i = 0; i < ROUNDS; i++) {
        ours.add(javac.generate(sources));
        theirs.add(pojo(work));
      }
      put(figures, "ours", ours, work.path().resolve(Javac.GENERATED));
      put(figures, POJO, theirs, work.path().resolve(POJO));
    }
    return figures;
  }

  private static void put(Figures figures, String name, Durations durations, Path folder)
      throws IOException {
    List<Path> generated = WorkFolder.javaFiles(folder);
    figures.put(durations.median(), POJO, name, "ns");
    figures.put(generated.size(), POJO, name, "files");
    figures.put(GrowthPart.lines(generated), POJO, name, "lines");
  }

  private long pojo(WorkFolder work) throws IOException, InterruptedException {
    return new Processes(work.path().resolve("log"))
        .run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ClassPath.current().text(),
                Schema2Pojo.class.getName(),
                schemas.toString(),
                work.empty(POJO).toString()));
  }
}
