package org.chargespec.json;

import java.util.Comparator;
import java.util.function.Supplier;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found wrong with a document.
 *
 * @param at its place in the document
 * @param order how many were found before it
 * @param pointer its place in the payload
 * @param kind which kind of rule is broken
 * @param message what was found and what would be right
 * @param received the value that was received; null if none was, or if it must not be shown
 */
record Finding(
    int at,
    int order,
    Pointer pointer,
    Kind kind,
    Supplier<String> message,
    @Nullable JsonValue received) {

  /** In the order of the document; what is wrong with one place in the order it was found in. */
  static final Comparator<Finding> IN_DOCUMENT =
      Comparator.comparingInt(Finding::at).thenComparingInt(Finding::order);

  /**
   * @param document what the value was received in
   */
  Violation violation(byte[] document) {
    String found = received == null ? null : received.text(document);
    return new Violation(pointer.toString(), kind, message.get(), found);
  }
}
