package org.chargespec.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;

/** The measurements of frames. */
public final class JsonParts {

  /** Contenders that are measured in every form. */
  public static final List<Contender> ALWAYS =
      List.of(Contender.CHARGESPEC, Contender.JACKSON2, Contender.FASTJSON2);

  private JsonParts() {}

  /** Everything. */
  public static List<Part> all(Jdk current, Optional<Jdk> second) {
    List<Part> parts = new ArrayList<>();
    for (FrameSample frame : FrameSample.values()) {
      List<Cells> cells = new ArrayList<>(always());
      cells.add(sorted());
      cells.add(others(frame, true, Operation.DECODE_UTF8, Operation.ENCODE_UTF8));
      cells.add(others(frame, false, Operation.DECODE_UTF8));
      // Some minutes later: a shared machine is slow for longer than one JVM runs.
      cells.addAll(aims());
      cells.add(sorted());
      parts.add(new FramePart(frame, current, cells));
    }
    second.ifPresent(
        jdk -> {
          for (FrameSample frame : FrameSample.values()) {
            parts.add(new FramePart(frame, jdk, always()));
          }
        });
    return parts;
  }

  private static List<Cells> always() {
    List<Cells> cells = new ArrayList<>(aims());
    List<Contender> others = List.of(Contender.JACKSON2, Contender.FASTJSON2);
    cells.add(cells(Operation.DECODE_UTF8, PropertyOrder.SHUFFLED, others));
    cells.add(cells(Operation.DECODE_STRING, PropertyOrder.DECLARED, others));
    cells.add(cells(Operation.ENCODE_UTF8, PropertyOrder.DECLARED, ALWAYS));
    return cells;
  }

  /** What the aims are about. */
  private static List<Cells> aims() {
    List<Contender> ours = List.of(Contender.CHARGESPEC);
    return List.of(
        cells(Operation.DECODE_UTF8, PropertyOrder.DECLARED, ALWAYS),
        cells(Operation.ENCODE_STRING, PropertyOrder.DECLARED, ALWAYS),
        cells(Operation.DECODE_UTF8, PropertyOrder.SHUFFLED, ours),
        cells(Operation.DECODE_STRING, PropertyOrder.DECLARED, ours));
  }

  private static Cells sorted() {
    return cells(Operation.DECODE_UTF8, PropertyOrder.SORTED, List.of(Contender.CHARGESPEC));
  }

  private static Cells cells(Operation operation, PropertyOrder order, List<Contender> contenders) {
    return new Cells(List.of(operation), List.of(order), contenders);
  }

  private static Cells others(FrameSample frame, boolean writing, Operation... operations) {
    List<Contender> others =
        Stream.of(Contender.values())
            .filter(contender -> contender.writes() == writing && contender.knows(frame))
            .filter(contender -> !ALWAYS.contains(contender))
            .toList();
    return new Cells(List.of(operations), List.of(PropertyOrder.DECLARED), others);
  }

  /** Measurements for the aims, in a few minutes. */
  public static List<Part> quick(Jdk jdk) {
    return Stream.of(FrameSample.values())
        .<Part>map(frame -> new FramePart(frame, jdk, aims()))
        .toList();
  }
}
