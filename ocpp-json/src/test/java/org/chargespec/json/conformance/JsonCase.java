package org.chargespec.json.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chargespec.Violation.Kind;

/**
 * A case of the table.
 *
 * @param name what is special about it
 * @param verdict what it is
 * @param rejectedAs the kind of the violation with which strict rejects it; nothing if it accepts
 * @param notation the text, in the {@link ByteNotation}
 * @param remark another way to write the value, after an equals sign, or why the verdict is so
 */
public record JsonCase(
    String name, Verdict verdict, Optional<Kind> rejectedAs, String notation, String remark) {

  private static final String LETTERS = "xxxxxxxxx";

  /** The verdict of RFC 8259 on a text. */
  public enum Verdict {
    /** It is JSON. */
    VALID,
    /** It is no JSON. */
    INVALID,
    /** It is for the implementation to decide. */
    OURS
  }

  /** Returns whether it is rejected wherever it stands. */
  public boolean isSyntax() {
    return rejectedAs.filter(Kind.SYNTAX::equals).isPresent();
  }

  /** Returns whether it begins as a text of JSON does. */
  public boolean isText() {
    return notation.startsWith("\"");
  }

  /** Returns its bytes. */
  public byte[] bytes() {
    return ByteNotation.bytes(notation);
  }

  /** Returns another way to write its value. */
  public Optional<byte[]> equal() {
    return remark.startsWith("= ")
        ? Optional.of(ByteNotation.bytes(remark.substring(2)))
        : Optional.empty();
  }

  /** Returns its bytes with one to nine letters after the quote that a text begins with. */
  public List<byte[]> shifted() {
    List<byte[]> all = new ArrayList<>();
    if (isText()) {
      byte[] bytes = bytes();
      for (int i = 1; i <= LETTERS.length(); i++) {
        byte[] shifted = new byte[bytes.length + i];
        byte[] start = ('"' + LETTERS.substring(0, i)).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, shifted, 0, start.length);
        System.arraycopy(bytes, 1, shifted, start.length, bytes.length - 1);
        all.add(shifted);
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return verdict.name().toLowerCase(Locale.ROOT) + ": " + name;
  }
}
