package org.chargespec.benchmarks.json;

import java.util.List;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;
import org.openjdk.jmh.runner.RunnerException;

/** Properties in another order than the standard's, the same in each object of a type. */
public record OrdersPart(Jdk jdk) implements Part {

  private static final Cells CELLS =
      new Cells(
          List.of(Operation.DECODE_UTF8),
          List.of(PropertyOrder.DECLARED, PropertyOrder.SORTED),
          List.of(Contender.CHARGESPEC),
          1);

  @Override
  public String name() {
    return "json-orders";
  }

  @Override
  public Figures measure() throws RunnerException {
    Figures figures = new Figures();
    for (FrameSample frame : FrameSample.values()) {
      for (Jmh.Figure figure : Jmh.run(CELLS.of(frame, Jmh.options(jdk, CELLS.forks())))) {
        figures.put(figure.nanos(), "orders", frame, figure.params().getParam("order"), "ns");
      }
    }
    return figures;
  }
}
