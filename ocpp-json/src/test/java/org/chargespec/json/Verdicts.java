package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.chargespec.Violation.Kind;
import org.chargespec.json.conformance.JsonCase;

/** Compares the results of reading with the verdicts of the table. */
final class Verdicts {

  private static final int MOST_SHOWN = 300;

  private Verdicts() {}

  /** Asserts that a payload is rejected for what the table says, or accepted without a word. */
  static void assertAsTheTableSays(JsonCase jsonCase, Decoded<?> decoded, byte[] document) {
    if (jsonCase.rejectedAs().isPresent()) {
      assertRejected(jsonCase.rejectedAs().get(), decoded, document);
    } else {
      assertAccepted(decoded, document);
    }
  }

  /** Asserts that a payload is accepted without a word. */
  static void assertAccepted(Decoded<?> decoded, byte[] document) {
    assertThat(outcome(decoded)).as(shown(document)).isEqualTo("Accepted []");
  }

  /** Asserts that a payload is rejected for this and nothing else. */
  static void assertRejected(Kind kind, Decoded<?> decoded, byte[] document) {
    assertThat(outcome(decoded)).as(shown(document)).isEqualTo("Rejected [" + kind + "]");
  }

  /** The result of reading a payload, in a line: the tests ask for it a million times. */
  static String outcome(Decoded<?> decoded) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    decoded.violations().forEach(violation -> kinds.add(violation.kind()));
    return decoded.getClass().getSimpleName() + " " + kinds;
  }

  /** A document, for people: not all of it, and only if it is asked for. */
  static Supplier<String> shown(byte[] document) {
    return () -> {
      String text = new String(document, StandardCharsets.ISO_8859_1);
      return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
    };
  }
}
