package org.chargespec.json.runtime;

import org.chargespec.runtime.Surrogates;

/**
 * Escapes text for JSON strings. The line separators U+2028 and U+2029 are escaped, too, because
 * older JavaScript reads them as line ends. Unpaired surrogates become U+FFFD.
 */
final class Escapes {

  /** The most bytes that a char becomes. */
  static final int MOST_BYTES = 6;

  private static final String SHORT = "\"\\\b\f\n\r\t";
  private static final String SHORT_LETTERS = "\"\\bfnrt";
  private static final String HEX = "0123456789abcdef";

  /** For each Latin-1 character, whether it is ASCII and needs no escape. */
  private static final boolean[] PLAIN = new boolean[0x100];

  static {
    for (int i = ' '; i < 0x80; i++) {
      PLAIN[i] = i != '"' && i != '\\';
    }
  }

  private Escapes() {}

  /** Returns whether a character is ASCII and needs no escape. */
  static boolean isPlain(char c) {
    return c < PLAIN.length && PLAIN[c];
  }

  /** Writes the rest of a text as UTF-8 with escapes and returns the index after it. */
  static int write(byte[] b, int from, String text, int start) {
    int at = from;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        at = ascii(b, at, c);
      } else if (c < 0x800) {
        b[at++] = (byte) (0xc0 | c >> 6);
        b[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        at = pair(b, at, Character.toCodePoint(c, text.charAt(++i)));
      } else if (c == '\u2028' || c == '\u2029') {
        at = unit(b, at, c);
      } else {
        at = three(b, at, Character.isSurrogate(c) ? Surrogates.REPLACEMENT : c);
      }
    }
    return at;
  }

  private static int three(byte[] b, int from, char c) {
    b[from] = (byte) (0xe0 | c >> 12);
    b[from + 1] = (byte) (0x80 | (c >> 6 & 0x3f));
    b[from + 2] = (byte) (0x80 | (c & 0x3f));
    return from + 3;
  }

  private static int ascii(byte[] b, int from, char c) {
    if (isPlain(c)) {
      b[from] = (byte) c;
      return from + 1;
    }
    int index = SHORT.indexOf(c);
    if (index < 0) {
      return unit(b, from, c);
    }
    b[from] = '\\';
    b[from + 1] = (byte) SHORT_LETTERS.charAt(index);
    return from + 2;
  }

  private static int pair(byte[] b, int from, int codePoint) {
    b[from] = (byte) (0xf0 | codePoint >> 18);
    b[from + 1] = (byte) (0x80 | (codePoint >> 12 & 0x3f));
    b[from + 2] = (byte) (0x80 | (codePoint >> 6 & 0x3f));
    b[from + 3] = (byte) (0x80 | (codePoint & 0x3f));
    return from + 4;
  }

  private static int unit(byte[] b, int from, char c) {
    b[from] = '\\';
    b[from + 1] = 'u';
    for (int i = 0; i < 4; i++) {
      b[from + 2 + i] = (byte) HEX.charAt(c >> (12 - 4 * i) & 0xf);
    }
    return from + 6;
  }
}
