package org.chargespec.benchmarks.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The aims beside the measurements. */
final class AimsTable {

  private static final double AHEAD = 1;
  private static final double SHUFFLED = 1.4;
  private static final double FROM_STRING = 1.15;

  private static final Map<FrameSample, double[]> DECODE_AND_ENCODE =
      new EnumMap<>(
          Map.of(
              FrameSample.BOOT_NOTIFICATION, new double[] {0.20, 0.36, 1.05},
              FrameSample.METER_VALUES, new double[] {0.165, 0.25, AHEAD},
              FrameSample.CHARGING_PROFILE, new double[] {0.16, 0.36, AHEAD},
              FrameSample.NOTIFY_REPORT, new double[] {0.16, 0.33, AHEAD}));

  private final FrameFigures decode;
  private final FrameFigures shuffled;
  private final FrameFigures fromString;
  private final FrameFigures encode;

  private AimsTable(Figures figures, Jdk jdk) {
    this.decode = new FrameFigures(figures, jdk, Operation.DECODE_UTF8);
    this.shuffled = new FrameFigures(figures, jdk, Operation.DECODE_UTF8, PropertyOrder.SHUFFLED);
    this.fromString = new FrameFigures(figures, jdk, Operation.DECODE_STRING);
    this.encode = new FrameFigures(figures, jdk, Operation.ENCODE_STRING);
  }

  /** Returns it in Markdown. What misses its aim is bold. */
  static String of(Figures figures, Jdk jdk) {
    return new AimsTable(figures, jdk).table().toString();
  }

  private Table table() {
    Table table =
        new Table(
            "time as a ratio (aim)",
            "decode / Jackson 2",
            "decode / fastjson2",
            "encode / Jackson 2",
            "encode / fastjson2",
            "shuffled / declared",
            "String / UTF-8");
    for (FrameSample frame : FrameSample.values()) {
      double[] aims = Objects.requireNonNull(DECODE_AND_ENCODE.get(frame));
      table.row(
          frame.title(),
          cell(to(decode, frame, Contender.JACKSON2), aims[0]),
          cell(to(decode, frame, Contender.FASTJSON2), AHEAD),
          cell(to(encode, frame, Contender.JACKSON2), aims[1]),
          cell(to(encode, frame, Contender.FASTJSON2), aims[2]),
          cell(toDeclared(shuffled, frame), SHUFFLED),
          cell(toDeclared(fromString, frame), FROM_STRING));
    }
    return table;
  }

  private static OptionalDouble to(FrameFigures figures, FrameSample frame, Contender other) {
    return Numbers.ratio(figures.nanos(frame, Contender.CHARGESPEC), figures.nanos(frame, other));
  }

  private OptionalDouble toDeclared(FrameFigures figures, FrameSample frame) {
    return Numbers.ratio(
        figures.nanos(frame, Contender.CHARGESPEC), decode.nanos(frame, Contender.CHARGESPEC));
  }

  private static String cell(OptionalDouble ratio, double aim) {
    if (ratio.isEmpty()) {
      return Numbers.MISSING;
    }
    String text = String.format(Locale.ROOT, "%.3f", ratio.getAsDouble());
    String shown = ratio.getAsDouble() <= aim ? text : "**" + text + "**";
    return shown + " (" + aim + ")";
  }
}
