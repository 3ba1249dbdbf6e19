package org.chargespec.json;

import java.util.Comparator;
import java.util.function.Supplier;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A violation in a document, with its place.
 *
 * @param at its offset in the document
 * @param order the number of findings before it
 * @param pointer its place in the payload
 * @param kind the kind of rule that is broken
 * @param message what is wrong and what would be right
 * @param received the received value; null if there is none, or if it must not be shown
 */
record Finding(
    int at,
    int order,
    Pointer pointer,
    Kind kind,
    Supplier<String> message,
    @Nullable JsonValue received) {

  /** Orders by place in the document, then by the order of finding. */
  static final Comparator<Finding> IN_DOCUMENT =
      Comparator.comparingInt(Finding::at).thenComparingInt(Finding::order);

  /**
   * @param document the document that contains the value
   */
  Violation violation(byte[] document) {
    String found = received == null ? null : received.text(document);
    return new Violation(pointer.toString(), kind, message.get(), found);
  }
}
