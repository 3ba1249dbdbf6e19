package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import org.chargespec.json.text.JsonText;
import org.chargespec.runtime.Surrogates;

/** Converts text to bytes. */
final class Utf8 {

  /** The most bytes for type and id of a frame, with blanks and escapes. */
  private static final int BEGINNING = 1024;

  private Utf8() {}

  /**
   * Returns a JSON text as UTF-8. An unpaired surrogate becomes its escape, {@code \\ud83d}: both
   * mean the same in a JSON string, and both are invalid elsewhere.
   */
  static byte[] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // An unpaired surrogate becomes a question mark. Without a question mark there was none: the
    // usual case.
    return JsonText.contains(bytes, '?') && Surrogates.hasHalf(text)
        ? escaped(text).getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int copied = 0;
    int half = Surrogates.indexOfHalf(text, 0);
    for (; half >= 0; half = Surrogates.indexOfHalf(text, copied)) {
      escaped.append(text, copied, half);
      copied = half + 1;
      // After a backslash it is part of an invalid escape.
      escaped.append(isEscaped(text, half) ? "?" : "\\u" + Integer.toHexString(text.charAt(half)));
    }
    return escaped.append(text, copied, text.length()).toString();
  }

  private static boolean isEscaped(String text, int at) {
    int from = at;
    while (from > 0 && text.charAt(from - 1) == '\\') {
      from--;
    }
    return (at - from) % 2 == 1;
  }

  /** Returns the beginning of a text as UTF-8, up to the first unpaired surrogate. */
  static byte[] beginning(String text) {
    int end = 0;
    while (end < Math.min(text.length(), BEGINNING)) {
      int character = text.codePointAt(end);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8);
  }
}
