package org.chargespec.json;

import java.util.Comparator;
import java.util.function.Supplier;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;

/**
 * One thing that was found wrong with a document.
 *
 * @param at its place in the document
 * @param order how many were found before it
 * @param pointer its place in the payload
 * @param kind which kind of rule is broken
 * @param message what was found and what would be right
 */
record Finding(int at, int order, Pointer pointer, Kind kind, Supplier<String> message) {

  /** In the order of the document; what is wrong with one place in the order it was found in. */
  static final Comparator<Finding> IN_DOCUMENT =
      Comparator.comparingInt(Finding::at).thenComparingInt(Finding::order);

  Violation violation() {
    return new Violation(pointer.toString(), kind, message.get());
  }
}
