package org.chargespec.json.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The notation of the table: any bytes, written in ASCII. The head of the table explains it. */
public final class ByteNotation {

  private final String text;
  private int at;

  private ByteNotation(String text) {
    this.text = text;
  }

  /**
   * Returns the bytes that a text stands for.
   *
   * @throws IllegalArgumentException if it is not in the notation
   */
  public static byte[] bytes(String text) {
    return new ByteNotation(text).read(false);
  }

  /** The bytes up to the end, or to the bracket that ends what is repeated. */
  private byte[] read(boolean repeated) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (at < text.length() && !(repeated && text.charAt(at) == '>')) {
      char c = text.charAt(at++);
      if (c >= 0x7f || c < ' ') {
        throw new IllegalArgumentException("no ASCII: " + text);
      }
      if (c == '<') {
        out.writeBytes(bracketed());
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private byte[] bracketed() {
    int star = text.indexOf('*', at);
    int close = text.indexOf('>', at);
    if (close < 0) {
      throw new IllegalArgumentException("a < that is not closed in: " + text);
    }
    if (star >= 0 && star < close) {
      return repeated(star);
    }
    String inside = text.substring(at, close);
    at = close + 1;
    return inside.startsWith("U+")
        ? Character.toString(Integer.parseInt(inside.substring(2), 16))
            .getBytes(StandardCharsets.UTF_8)
        : HexFormat.of().parseHex(inside);
  }

  private byte[] repeated(int star) {
    int times = Integer.parseInt(text.substring(at, star));
    at = star + 1;
    byte[] once = read(true);
    if (at++ == text.length()) {
      throw new IllegalArgumentException("a < that is not closed in: " + text);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(once);
    }
    return out.toByteArray();
  }
}
