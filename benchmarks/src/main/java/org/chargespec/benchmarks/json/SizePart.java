package org.chargespec.benchmarks.json;

import java.util.List;
import java.util.stream.Stream;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.json.OcppJson;
import org.chargespec.v201.Ocpp201;
import org.openjdk.jmh.runner.RunnerException;

/** The cost of a byte in frames from a hundred bytes to a megabyte. */
public record SizePart(Jdk jdk) implements Part {

  /** How many variables the frames have. The largest frame is just below a megabyte. */
  public static final List<Integer> VARIABLES = List.of(0, 3, 30, 300, 3000);

  @Override
  public String name() {
    return "json-sizes";
  }

  @Override
  public Figures measure() throws RunnerException {
    Figures figures = new Figures();
    OcppJson json = OcppJson.tolerant(Ocpp201.VERSION);
    for (int variables : VARIABLES) {
      int length = json.writeFrameToUtf8(SizeBenchmark.frame(variables)).length;
      figures.put(length, "sizes", variables, "length");
    }
    for (Jmh.Figure figure :
        Jmh.run(
            Jmh.options(jdk)
                .include(SizeBenchmark.class.getName())
                .param(
                    "variables",
                    Stream.of(VARIABLES.toArray()).map(String::valueOf).toArray(String[]::new)))) {
      figures.put(
          figure.nanos(),
          "sizes",
          figure.params().getParam("variables"),
          Operation.of(figure.params().getBenchmark()),
          "ns");
    }
    return figures;
  }
}
