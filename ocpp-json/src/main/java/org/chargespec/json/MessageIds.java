package org.chargespec.json;

import java.util.List;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.runtime.Surrogates;

/** The rule for message ids: 1 to 36 characters. */
final class MessageIds {

  private static final int MAX_LENGTH = 36;

  private MessageIds() {}

  /** Returns whether an id has a valid length. */
  static boolean conforms(String id) {
    int length = id.length();
    return length > 0 && (length <= MAX_LENGTH || id.codePointCount(0, length) <= MAX_LENGTH);
  }

  /** Returns the violations of an id; empty if it conforms. */
  static List<Violation> violations(String id) {
    if (conforms(id)) {
      String unpaired = "message id contains an unpaired surrogate";
      return Surrogates.hasHalf(id) ? List.of(new Violation("", Kind.FORMAT, unpaired)) : List.of();
    }
    int length = id.codePointCount(0, id.length());
    String message = "message id must have 1 to %d characters, has %d";
    return List.of(new Violation("", Kind.LENGTH, message.formatted(MAX_LENGTH, length)));
  }
}
