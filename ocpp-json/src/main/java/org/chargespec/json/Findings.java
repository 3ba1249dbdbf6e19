package org.chargespec.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** All findings in a document. */
final class Findings {

  /** Limit of the list: a document of a megabyte can have a hundred thousand violations. */
  private static final int MOST_LISTED = 256;

  /** Limit of all pointers together: nested pointers of a small document could take gigabytes. */
  private static final int MOST_POINTER_CHARACTERS = 1 << 20;

  private final Function<Deviation, Handling> handlings;
  private final byte[] document;
  private final FirstFindings rejecting = new FirstFindings(MOST_LISTED);
  private final FirstFindings reported = new FirstFindings(MOST_LISTED);
  private int count;
  private int rejections;

  /**
   * @param document the document that contains the values
   */
  Findings(Function<Deviation, Handling> handlings, byte[] document) {
    this.handlings = handlings;
    this.document = document;
  }

  /**
   * Adds a deviation of a value.
   *
   * @param message called only if the deviation is listed
   * @return whether it is tolerated
   */
  boolean add(Deviation deviation, Found found, Kind kind, Supplier<String> message) {
    JsonValue value = found.value();
    JsonValue received = found.secret() ? null : value;
    return add(deviation, value.at(), found.at(), found.needed(), kind, message, received);
  }

  /**
   * Adds a missing required property of an object.
   *
   * @param needed whether the payload is rejected without it
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

  /** Returns the number of rejected findings so far. */
  int rejections() {
    return rejections;
  }

  /** Returns the first rejected finding in the document. */
  Violation reason() {
    return rejecting.inOrder().get(0).violation(document);
  }

  /**
   * Returns the violations in the order of the document. Beyond the limit, rejected findings take
   * precedence over tolerated ones.
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
