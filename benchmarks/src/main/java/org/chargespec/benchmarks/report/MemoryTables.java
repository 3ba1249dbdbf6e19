package org.chargespec.benchmarks.report;

import java.util.OptionalDouble;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.memory.MemoryPart;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The memory that objects hold. */
record MemoryTables(Figures figures, Jdk jdk) {

  Table decoded() {
    Table table =
        new Table(
            "bytes",
            "Chargespec",
            "ChargeTime",
            "tree of Jackson 2",
            "allocated to read",
            "allocated / held");
    FrameFigures decode = new FrameFigures(figures, jdk, Operation.DECODE_UTF8);
    for (FrameSample frame : FrameSample.values()) {
      OptionalDouble held = figures.get("memory", frame, Contender.CHARGESPEC);
      OptionalDouble allocated = decode.bytes(frame, Contender.CHARGESPEC);
      table.row(
          frame.title(),
          Numbers.whole(held),
          Numbers.whole(figures.get("memory", frame, Contender.CHARGETIME)),
          Numbers.whole(figures.get("memory", frame, MemoryPart.TREE)),
          Numbers.whole(allocated),
          Numbers.hundredths(Numbers.ratio(allocated, held)));
    }
    return table;
  }
}
