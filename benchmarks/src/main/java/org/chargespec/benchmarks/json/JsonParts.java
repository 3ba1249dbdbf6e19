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

  private static final List<PropertyOrder> DECLARED = List.of(PropertyOrder.DECLARED);

  private JsonParts() {}

  /** Everything. */
  public static List<Part> all(Jdk current, Optional<Jdk> second) {
    List<Part> parts = new ArrayList<>();
    for (FrameSample frame : FrameSample.values()) {
      List<Cells> cells = new ArrayList<>(always(2));
      cells.add(others(frame, true, Operation.DECODE_UTF8, Operation.ENCODE_UTF8));
      cells.add(others(frame, false, Operation.DECODE_UTF8));
      parts.add(new FramePart(frame, current, cells));
    }
    second.ifPresent(
        jdk -> {
          for (FrameSample frame : FrameSample.values()) {
            parts.add(new FramePart(frame, jdk, always(1)));
          }
        });
    return parts;
  }

  private static List<Cells> always(int forks) {
    return List.of(
        new Cells(List.of(Operation.DECODE_UTF8), List.of(PropertyOrder.values()), ALWAYS, forks),
        new Cells(
            List.of(Operation.DECODE_STRING, Operation.ENCODE_UTF8, Operation.ENCODE_STRING),
            DECLARED,
            ALWAYS,
            forks));
  }

  private static Cells others(FrameSample frame, boolean writing, Operation... operations) {
    List<Contender> others =
        Stream.of(Contender.values())
            .filter(contender -> contender.writes() == writing && contender.knows(frame))
            .filter(contender -> !ALWAYS.contains(contender))
            .toList();
    return new Cells(List.of(operations), DECLARED, others, 1);
  }

  /** Measurements for the aims, in a few minutes. */
  public static List<Part> quick(Jdk jdk) {
    List<Cells> cells =
        List.of(
            new Cells(List.of(Operation.DECODE_UTF8, Operation.ENCODE_STRING), DECLARED, ALWAYS, 1),
            new Cells(
                List.of(Operation.DECODE_UTF8),
                List.of(PropertyOrder.SHUFFLED),
                List.of(Contender.CHARGESPEC),
                1),
            new Cells(
                List.of(Operation.DECODE_STRING), DECLARED, List.of(Contender.CHARGESPEC), 1));
    return Stream.of(FrameSample.values())
        .<Part>map(frame -> new FramePart(frame, jdk, cells))
        .toList();
  }
}
