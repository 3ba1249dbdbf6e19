package org.chargespec.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.chargespec.benchmarks.json.CodecComparison;

/** Runs measurements and prints what they give. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Measures.
   *
   * @param args the root folder of the project, in which ocpp-model has been built; then which
   *     measurements, with commas between: {@code model}, {@code generation}, {@code json}
   */
  public static void main(String[] args) throws Exception {
    Path project = Path.of(args[0]);
    for (String name : List.of(args[1].split(",", -1))) {
      switch (name) {
        case "model" -> {
          JarSize.print(System.out);
          ViolationsBenchmark.run(System.out);
        }
        case "generation" -> GenerationBenchmark.run(project, System.out);
        case "json" -> CodecComparison.run(System.out);
        default ->
            throw new IllegalArgumentException(
                "no measurement '" + name + "'; there are model, generation and json");
      }
    }
  }
}
