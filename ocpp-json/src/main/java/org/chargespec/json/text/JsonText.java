package org.chargespec.json.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.chargespec.runtime.Surrogates;
import org.jspecify.annotations.Nullable;

/** Finds the end of JSON strings and decodes them. */
public final class JsonText {

  private JsonText() {}

  /**
   * Returns the index of the closing quote of a string of ASCII without escapes; -1 for any other
   * string, and in a document of fewer than eight bytes.
   */
  public static int plainEnd(byte[] bytes, int from, int end) {
    int at = from;
    for (; at + 8 <= end; at += 8) {
      long marks = Words.special((long) Words.LONGS.get(bytes, at));
      if (marks != 0) {
        at += Words.firstMark(marks);
        return bytes[at] == '"' ? at : -1;
      }
    }
    return end < 8 ? -1 : lastPlainEnd(bytes, at, end);
  }

  private static int lastPlainEnd(byte[] bytes, int from, int end) {
    // Beyond the end are zeros, which have a mark.
    int at = from + Words.firstMark(Words.special(Words.last(bytes, from, end)));
    return at < end && bytes[at] == '"' ? at : -1;
  }

  /**
   * Returns the index of the closing quote of a string, or -1 if there is none or a control
   * character comes first.
   *
   * @param from the first byte after the opening quote
   */
  public static int closingQuote(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end) {
      if (at + 8 <= end) {
        long marks = Words.special((long) Words.LONGS.get(bytes, at));
        if (marks == 0) {
          at += 8;
          continue;
        }
        at += Words.firstMark(marks);
      }
      int b = bytes[at];
      if (b == '"') {
        return at;
      }
      if (b >= 0 && b < ' ') {
        return -1;
      }
      at += b == '\\' ? 2 : 1;
    }
    return -1;
  }

  /**
   * Returns the text between two quotes; null if it has an invalid escape or an unpaired surrogate,
   * or is not UTF-8.
   */
  public static @Nullable String decodeWhole(byte[] bytes, int from, int to) {
    String text = decode(bytes, from, to);
    return text == null || Surrogates.hasHalf(text) ? null : text;
  }

  /**
   * Returns the text between two quotes, including escaped unpaired surrogates; null if it has an
   * invalid escape or is not UTF-8.
   */
  public static @Nullable String decode(byte[] bytes, int from, int to) {
    String text = utf8(bytes, from, to);
    return text == null || text.indexOf('\\') < 0 ? text : unescaped(text);
  }

  private static @Nullable String utf8(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf(Surrogates.REPLACEMENT) < 0 ? text : strictUtf8(bytes, from, to);
  }

  /** Decodes strictly. Called only if lenient decoding may have replaced something. */
  private static @Nullable String strictUtf8(byte[] bytes, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', copied)) {
      out.append(text, copied, at);
      char escape = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (escape == 'u') {
        int unit = unit(text, at + 2);
        if (unit < 0) {
          return null;
        }
        out.append((char) unit);
        copied = at + 6;
      } else {
        int found = "\"\\/bfnrt".indexOf(escape);
        if (found < 0) {
          return null;
        }
        out.append("\"\\/\b\f\n\r\t".charAt(found));
        copied = at + 2;
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** Returns the code unit of four hexadecimal digits, or -1. */
  private static int unit(String text, int at) {
    if (at + 4 > text.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = at; i < at + 4; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  /** Returns whether an array contains a byte. */
  public static boolean contains(byte[] bytes, char ascii) {
    int at = 0;
    // Four words at once take half the time.
    for (; at + 32 <= bytes.length; at += 32) {
      long marks =
          marks(bytes, at, ascii)
              | marks(bytes, at + 8, ascii)
              | marks(bytes, at + 16, ascii)
              | marks(bytes, at + 24, ascii);
      if (marks != 0) {
        return true;
      }
    }
    for (; at < bytes.length; at++) {
      if (bytes[at] == ascii) {
        return true;
      }
    }
    return false;
  }

  private static long marks(byte[] bytes, int at, char ascii) {
    return Words.marks((long) Words.LONGS.get(bytes, at), ascii);
  }
}
