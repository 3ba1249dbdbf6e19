package org.chargespec.benchmarks.json;

import java.util.List;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;
import org.openjdk.jmh.runner.RunnerException;

/** One thread, and two at the same time. */
public record ThreadsPart(Jdk jdk) implements Part {

  /** The frames. */
  public static final List<FrameSample> FRAMES =
      List.of(FrameSample.METER_VALUES, FrameSample.NOTIFY_REPORT);

  private static final int MOST = 2;

  @Override
  public String name() {
    return "json-threads";
  }

  @Override
  public Figures measure() throws RunnerException {
    Figures figures = new Figures();
    Cells cells =
        new Cells(
            List.of(Operation.DECODE_UTF8, Operation.ENCODE_UTF8),
            List.of(PropertyOrder.DECLARED),
            List.of(Contender.CHARGESPEC));
    for (FrameSample frame : FRAMES) {
      for (int threads = 1; threads <= MOST; threads++) {
        for (Jmh.Figure figure : Jmh.run(cells.of(frame, Jmh.options(jdk).threads(threads)))) {
          Operation operation = Operation.of(figure.params().getBenchmark());
          figures.put(figure.nanos(), "threads", threads, frame, operation, "ns");
        }
      }
    }
    return figures;
  }
}
