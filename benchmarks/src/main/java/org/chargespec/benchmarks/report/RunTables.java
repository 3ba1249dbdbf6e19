package org.chargespec.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import org.chargespec.benchmarks.cold.FirstDecode;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.json.HostilePart;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.json.SizePart;
import org.chargespec.benchmarks.json.ThreadsPart;
import org.chargespec.benchmarks.results.Figures;

/** The first frame, large frames, several threads. */
record RunTables(Figures figures) {

  private static final double MILLISECOND = 1e6;
  private static final List<Operation> OPERATIONS =
      List.of(Operation.DECODE_UTF8, Operation.ENCODE_UTF8);

  Table cold() {
    Table table =
        new Table(
            "", "ms", "ms, with an archive", "own classes", "classes of Jackson", "of the JDK");
    coldRow(table, "Chargespec", FirstDecode.CHARGESPEC);
    coldRow(table, "Jackson 2", FirstDecode.JACKSON2);
    table.row(
        "ratio",
        Numbers.hundredths(
            Numbers.ratio(more(FirstDecode.CHARGESPEC, ""), more(FirstDecode.JACKSON2, ""))),
        Numbers.hundredths(
            Numbers.ratio(
                more(FirstDecode.CHARGESPEC, "-archive"), more(FirstDecode.JACKSON2, "-archive"))),
        "",
        "",
        "");
    return table;
  }

  private void coldRow(Table table, String title, String reader) {
    table.row(
        title,
        Numbers.format("%.0f", more(reader, "")),
        Numbers.format("%.0f", more(reader, "-archive")),
        classes(reader, "classes of ours"),
        classes(reader, "classes of Jackson"),
        classes(reader, "classes of the JDK"));
  }

  /** Returns the milliseconds beyond a process that does nothing. */
  private OptionalDouble more(String reader, String archive) {
    OptionalDouble all = figures.get("cold", reader + archive, "ns");
    OptionalDouble nothing = figures.get("cold", FirstDecode.NOTHING + archive, "ns");
    return all.isEmpty() || nothing.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((all.getAsDouble() - nothing.getAsDouble()) / MILLISECOND);
  }

  private String classes(String reader, String kind) {
    OptionalDouble all = figures.get("cold", reader, kind);
    OptionalDouble nothing = figures.get("cold", FirstDecode.NOTHING, kind);
    return all.isEmpty() || nothing.isEmpty()
        ? Numbers.MISSING
        : Numbers.whole(OptionalDouble.of(all.getAsDouble() - nothing.getAsDouble()));
  }

  Table sizes() {
    Table table = new Table("bytes", "read", "write");
    for (int variables : SizePart.VARIABLES) {
      OptionalDouble length = figures.get("sizes", variables, "length");
      table.row(
          Numbers.whole(length),
          perByte(variables, Operation.DECODE_UTF8, length),
          perByte(variables, Operation.ENCODE_UTF8, length));
    }
    return table;
  }

  private String perByte(int variables, Operation operation, OptionalDouble length) {
    return Numbers.hundredths(
        Numbers.ratio(figures.get("sizes", variables, operation, "ns"), length));
  }

  Table hostile() {
    Table table = new Table("", "ns", "bytes allocated");
    for (HostilePart.Document document : HostilePart.Document.values()) {
      table.row(
          document.title(),
          Numbers.whole(figures.get("hostile", document, "ns")),
          Numbers.whole(figures.get("hostile", document, "bytes")));
    }
    return table;
  }

  Table threads() {
    Table table = new Table("", "1 thread", "2 threads", "ratio");
    for (FrameSample frame : ThreadsPart.FRAMES) {
      for (Operation operation : OPERATIONS) {
        OptionalDouble one = figures.get("threads", 1, frame, operation, "ns");
        OptionalDouble two = figures.get("threads", 2, frame, operation, "ns");
        table.row(
            frame.title() + ", " + operation.title(),
            Numbers.whole(one),
            Numbers.whole(two),
            Numbers.hundredths(Numbers.ratio(two, one)));
      }
    }
    return table;
  }
}
