package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chargespec.benchmarks.results.ClassPath;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Processes;
import org.chargespec.benchmarks.results.WorkFolder;

/** Runs generators, each time in a JVM of its own. */
record Generators(WorkFolder work) {

  private static final String GENERATED = "generated";

  /** Generates some versions; returns the time in nanoseconds. */
  long ours(List<String> versions) throws IOException, InterruptedException {
    return run(Generate.class, work.empty(GENERATED).toString(), versions);
  }

  /** Generates from a folder of schemas with jsonschema2pojo; returns the time in nanoseconds. */
  long pojo(Path schemas) throws IOException, InterruptedException {
    return run(Schema2Pojo.class, schemas.toString(), List.of(work.empty(GENERATED).toString()));
  }

  private long run(Class<?> program, String first, List<String> others)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", ClassPath.current().text(), program.getName(), first));
    command.addAll(others);
    return new Processes(work.path().resolve("log")).run(command);
  }

  /** Adds the time, and what the last run has generated. */
  void put(Figures figures, String group, Object name, Durations durations) throws IOException {
    List<Path> generated = WorkFolder.javaFiles(work.path().resolve(GENERATED));
    long lines = 0;
    for (Path file : generated) {
      try (Stream<String> all = Files.lines(file)) {
        lines += all.count();
      }
    }
    figures.put(durations.median(), group, name, "ns");
    figures.put(generated.size(), group, name, "files");
    figures.put(lines, group, name, "lines");
  }
}
