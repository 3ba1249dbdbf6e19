package org.chargespec.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.chargespec.benchmarks.json.JsonParts;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The contenders that are measured in all forms, on both JDKs. */
final class FormsTable {

  private FormsTable() {}

  static Table of(Figures figures, Jdk jdk, Optional<Jdk> second) {
    Table table =
        new Table(
            "",
            "JDK",
            "read UTF-8",
            "read UTF-8, shuffled",
            "read String",
            "write UTF-8",
            "write String");
    for (FrameSample frame : FrameSample.values()) {
      for (Contender contender : JsonParts.ALWAYS) {
        for (Jdk of : Stream.concat(Stream.of(jdk), second.stream()).toList()) {
          table.row(
              List.of(
                  frame.title() + ", " + contender.title(),
                  Integer.toString(of.feature()),
                  Numbers.whole(
                      new FrameFigures(figures, of, Operation.DECODE_UTF8).nanos(frame, contender)),
                  Numbers.whole(
                      new FrameFigures(figures, of, Operation.DECODE_UTF8, PropertyOrder.SHUFFLED)
                          .nanos(frame, contender)),
                  Numbers.whole(
                      new FrameFigures(figures, of, Operation.DECODE_STRING)
                          .nanos(frame, contender)),
                  Numbers.whole(
                      new FrameFigures(figures, of, Operation.ENCODE_UTF8).nanos(frame, contender)),
                  Numbers.whole(
                      new FrameFigures(figures, of, Operation.ENCODE_STRING)
                          .nanos(frame, contender))));
        }
      }
    }
    return table;
  }

  /** An order that is the same in each object of a type. */
  static Table sorted(Figures figures, Jdk jdk) {
    FrameFigures declared = new FrameFigures(figures, jdk, Operation.DECODE_UTF8);
    FrameFigures sorted =
        new FrameFigures(figures, jdk, Operation.DECODE_UTF8, PropertyOrder.SORTED);
    Table table = new Table("", "as in the standard", "sorted by name", "ratio");
    for (FrameSample frame : FrameSample.values()) {
      OptionalDouble first = declared.nanos(frame, Contender.CHARGESPEC);
      OptionalDouble other = sorted.nanos(frame, Contender.CHARGESPEC);
      table.row(
          frame.title(),
          Numbers.whole(first),
          Numbers.whole(other),
          Numbers.hundredths(Numbers.ratio(other, first)));
    }
    return table;
  }
}
