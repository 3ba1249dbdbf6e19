package org.chargespec.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** A row for each contender that was measured, a column for each frame. */
record FrameTables(Figures figures, Jdk jdk) {

  private interface Measure {
    OptionalDouble of(FrameSample frame, Contender contender);
  }

  Table times(Operation operation) {
    return table(new FrameFigures(figures, jdk, operation)::nanos);
  }

  Table allocation(Operation operation) {
    return table(new FrameFigures(figures, jdk, operation)::bytes);
  }

  private static Table table(Measure measure) {
    Table table = new Table(heads());
    for (Contender contender : Contender.values()) {
      List<String> cells =
          Stream.of(FrameSample.values())
              .map(
                  frame ->
                      cell(measure.of(frame, contender), measure.of(frame, Contender.JACKSON2)))
              .toList();
      if (!cells.stream().allMatch(Numbers.MISSING::equals)) {
        table.row(Stream.concat(Stream.of(contender.title()), cells.stream()).toList());
      }
    }
    return table;
  }

  static List<String> heads() {
    return Stream.concat(Stream.of(""), Stream.of(FrameSample.values()).map(FrameTables::head))
        .toList();
  }

  private static String head(FrameSample frame) {
    return "%s, %,d B".formatted(frame.title(), frame.utf8().length);
  }

  private static String cell(OptionalDouble value, OptionalDouble base) {
    return value.isEmpty()
        ? Numbers.MISSING
        : Numbers.whole(value) + " (" + Numbers.hundredths(Numbers.ratio(value, base)) + ")";
  }
}
