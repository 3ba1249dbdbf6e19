package org.chargespec.benchmarks.report;

import java.util.OptionalDouble;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The figures of an operation on one JDK. */
record FrameFigures(Figures figures, Jdk jdk, Operation operation, PropertyOrder order) {

  FrameFigures(Figures figures, Jdk jdk, Operation operation) {
    this(figures, jdk, operation, PropertyOrder.DECLARED);
  }

  OptionalDouble nanos(FrameSample frame, Contender contender) {
    return get(frame, contender, "ns");
  }

  OptionalDouble bytes(FrameSample frame, Contender contender) {
    return get(frame, contender, "bytes");
  }

  /** Returns the time as a ratio to that of Jackson 2. */
  OptionalDouble ratio(FrameSample frame, Contender contender) {
    return Numbers.ratio(nanos(frame, contender), nanos(frame, Contender.JACKSON2));
  }

  private OptionalDouble get(FrameSample frame, Contender contender, String unit) {
    return figures.get("json", jdk.feature(), frame, operation, order, contender, unit);
  }
}
