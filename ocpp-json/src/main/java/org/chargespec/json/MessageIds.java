package org.chargespec.json;

import java.util.List;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.runtime.Surrogates;

/** The rule for message ids: 1 to 36 characters. */
final class MessageIds {

  private static final int MAX_LENGTH = 36;

  private MessageIds() {}

  /** Returns whether an id that was read has a length that is allowed. */
  static boolean conforms(String id) {
    int length = id.length();
    return length > 0 && (length <= MAX_LENGTH || id.codePointCount(0, length) <= MAX_LENGTH);
  }

  /** Returns what is wrong with an id; empty if nothing is. */
  static List<Violation> violations(String id) {
    if (conforms(id)) {
      String half = "message id has half of a surrogate pair";
      return Surrogates.hasHalf(id) ? List.of(new Violation("", Kind.FORMAT, half)) : List.of();
    }
    int length = id.codePointCount(0, id.length());
    String message = "message id has %d characters; 1 to %d are allowed";
    return List.of(new Violation("", Kind.LENGTH, message.formatted(length, MAX_LENGTH)));
  }
}
