package org.chargespec.benchmarks.json;

import java.util.List;
import java.util.Locale;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;
import org.openjdk.jmh.runner.RunnerException;

/**
 * All that is done with one frame on one JDK; together, so that ratios are of one time. Of what is
 * measured more than once, the least counts, since what else runs on a machine only ever adds time.
 */
public record FramePart(FrameSample frame, Jdk jdk, List<Cells> cells) implements Part {

  @Override
  public String name() {
    return "json-" + jdk.feature() + "-" + frame.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Figures measure() throws RunnerException {
    Figures figures = new Figures();
    for (Cells some : cells) {
      for (Jmh.Figure figure : Jmh.run(some.of(frame, Jmh.options(jdk)))) {
        add(figure, figures);
      }
    }
    return figures;
  }

  private void add(Jmh.Figure figure, Figures figures) {
    Object[] name = {
      "json",
      jdk.feature(),
      frame,
      Operation.of(figure.params().getBenchmark()),
      figure.params().getParam("order"),
      figure.params().getParam("contender"),
      "ns"
    };
    figures.putLeast(figure.nanos(), name);
    name[name.length - 1] = "bytes";
    figures.putLeast(figure.bytes(), name);
  }
}
