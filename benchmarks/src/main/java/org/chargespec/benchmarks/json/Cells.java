package org.chargespec.benchmarks.json;

import java.util.List;
import java.util.stream.Collectors;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Measured together: each operation with each order, by each contender. */
record Cells(List<Operation> operations, List<PropertyOrder> orders, List<Contender> contenders) {

  /** Selects these of {@link FrameBenchmark}. */
  ChainedOptionsBuilder of(FrameSample frame, ChainedOptionsBuilder options) {
    String methods =
        operations.stream().map(Operation::method).collect(Collectors.joining("|", "(", ")$"));
    return options
        .include(FrameBenchmark.class.getName().replace(".", "\\.") + "\\." + methods)
        .param("frame", frame.name())
        .param("order", names(orders))
        .param("contender", names(contenders));
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }
}
