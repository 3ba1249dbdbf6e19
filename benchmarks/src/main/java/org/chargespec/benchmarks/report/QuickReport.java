package org.chargespec.benchmarks.report;

import java.util.List;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The figures by which a change of the code is judged. */
public final class QuickReport {

  private static final List<Operation> OPERATIONS =
      List.of(Operation.DECODE_UTF8, Operation.ENCODE_STRING);

  private QuickReport() {}

  /** Returns the aims, and the figures behind them. */
  public static String of(Figures figures, Jdk jdk) {
    FrameTables frames = new FrameTables(figures, jdk);
    StringBuilder report = new StringBuilder(AimsTable.of(figures, jdk));
    for (Operation operation : OPERATIONS) {
      report.append("\n").append(operation.title()).append(", ns (ratio to Jackson 2)\n\n");
      report.append(frames.times(operation));
      report.append("\n").append(operation.title()).append(", bytes allocated (ratio)\n\n");
      report.append(frames.allocation(operation));
    }
    return report.toString();
  }
}
