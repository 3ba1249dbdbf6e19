package org.chargespec.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonObject;

/** Everything that was found wrong with a document. */
final class Findings {

  /** A document of a megabyte can have a hundred thousand; nobody reads more than these. */
  private static final int MOST_LISTED = 256;

  /** Pointers repeat the names above them, so that a small document could ask for gigabytes. */
  private static final int MOST_POINTER_CHARACTERS = 1 << 20;

  private final Function<Deviation, Handling> handlings;
  private final FirstFindings rejecting = new FirstFindings(MOST_LISTED);
  private final FirstFindings reported = new FirstFindings(MOST_LISTED);
  private int count;
  private int rejections;

  Findings(Function<Deviation, Handling> handlings) {
    this.handlings = handlings;
  }

  /**
   * Notes a deviation of a value.
   *
   * @return whether it is let pass
   */
  boolean add(Deviation deviation, Found found, Kind kind, Supplier<String> message) {
    return add(deviation, found.value().at(), found.at(), found.needed(), kind, message);
  }

  /**
   * Notes a deviation at a place of the document.
   *
   * @param needed whether the payload cannot be held without the value at that place
   * @param message asked for only if the deviation is listed
   * @return whether it is let pass
   */
  boolean add(
      Deviation deviation,
      int at,
      Pointer pointer,
      boolean needed,
      Kind kind,
      Supplier<String> message) {
    Handling handling = handlings.apply(deviation);
    boolean rejects =
        handling == Handling.REJECT || (needed && deviation == Deviation.UNHOLDABLE_VALUE);
    rejections += rejects ? 1 : 0;
    if (rejects || handling == Handling.REPORT) {
      FirstFindings among = rejects ? rejecting : reported;
      if (among.wants(at)) {
        among.add(new Finding(at, count, pointer, kind, message));
      }
    }
    count++;
    return !rejects;
  }

  /**
   * Notes that an object lacks a property that it must have.
   *
   * @param needed whether the payload cannot be held without it
   */
  void missing(JsonObject object, Pointer pointer, boolean needed) {
    add(
        Deviation.UNHOLDABLE_VALUE,
        object.end(),
        pointer,
        needed,
        Kind.MISSING,
        () -> "is missing");
  }

  /** How often something was found so far that is to be rejected. */
  int rejections() {
    return rejections;
  }

  /** Of what made the payload be rejected, the first in the document. */
  Violation reason() {
    return rejecting.inOrder().get(0).violation();
  }

  /**
   * What is wrong, in the order of the document. If that is too much, what made the payload be
   * rejected is listed before what was let pass.
   */
  List<Violation> listed() {
    List<Finding> first =
        Stream.of(rejecting, reported)
            .flatMap(findings -> findings.inOrder().stream())
            .limit(MOST_LISTED)
            .toList();
    int end = 0;
    long characters = 0;
    while (end < first.size() && characters < MOST_POINTER_CHARACTERS) {
      characters += first.get(end).pointer().length();
      end++;
    }
    return first.subList(0, end).stream()
        .sorted(Finding.IN_DOCUMENT)
        .map(Finding::violation)
        .toList();
  }
}
