package org.ocpp4j.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Runs all measurements and prints what they give. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Measures.
   *
   * @param args the root folder of the project, in which ocpp-model has been built
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]);
    JarSize.print(System.out);
    ViolationsBenchmark.run(System.out);
    GenerationBenchmark.run(project, System.out);
  }
}
