package org.chargespec.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** Everything that was found wrong with a document. */
final class Findings {

  /** A document of a megabyte can have a hundred thousand; nobody reads more than these. */
  private static final int MOST_LISTED = 256;

  /** Pointers repeat the names above them, so that a small document could ask for gigabytes. */
  private static final int MOST_POINTER_CHARACTERS = 1 << 20;

  private final Function<Deviation, Handling> handlings;
  private final byte[] document;
  private final FirstFindings rejecting = new FirstFindings(MOST_LISTED);
  private final FirstFindings reported = new FirstFindings(MOST_LISTED);
  private int count;
  private int rejections;

  /**
   * @param document what the values were received in
   */
  Findings(Function<Deviation, Handling> handlings, byte[] document) {
    this.handlings = handlings;
    this.document = document;
  }

  /**
   * Notes a deviation of a value.
   *
   * @param message asked for only if the deviation is listed
   * @return whether it is let pass
   */
  boolean add(Deviation deviation, Found found, Kind kind, Supplier<String> message) {
    JsonValue value = found.value();
    JsonValue received = found.secret() ? null : value;
    return add(deviation, value.at(), found.at(), found.needed(), kind, message, received);
  }

  /**
   * Notes that an object lacks a property that it must have.
   *
   * @param needed whether the payload cannot be held without it
   */
  void missing(JsonObject object, Pointer pointer, boolean needed) {
    Deviation deviation = Deviation.UNHOLDABLE_VALUE;
    add(deviation, object.end(), pointer, needed, Kind.MISSING, () -> "is missing", null);
  }

  private boolean add(
      Deviation deviation,
      int at,
      Pointer pointer,
      boolean needed,
      Kind kind,
      Supplier<String> message,
      @Nullable JsonValue received) {
    Handling handling = handlings.apply(deviation);
    boolean rejects =
        handling == Handling.REJECT || (needed && deviation == Deviation.UNHOLDABLE_VALUE);
    rejections += rejects ? 1 : 0;
    if (rejects || handling == Handling.REPORT) {
      FirstFindings among = rejects ? rejecting : reported;
      if (among.wants(at)) {
        among.add(new Finding(at, count, pointer, kind, message, received));
      }
    }
    count++;
    return !rejects;
  }

  /** How often something was found so far that is to be rejected. */
  int rejections() {
    return rejections;
  }

  /** Of what made the payload be rejected, the first in the document. */
  Violation reason() {
    return rejecting.inOrder().get(0).violation(document);
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
        .map(finding -> finding.violation(document))
        .toList();
  }
}
