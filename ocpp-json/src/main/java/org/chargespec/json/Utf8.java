package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import org.chargespec.json.runtime.JsonText;
import org.jspecify.annotations.Nullable;

/** Text as bytes. */
final class Utf8 {

  /** What is wrong with a text that UTF-8 cannot express. */
  static final String LONE_SURROGATE = "half of a surrogate pair, which UTF-8 cannot express";

  /** Room for the type and the id of a frame, with blanks and escapes. */
  private static final int BEGINNING = 1024;

  private Utf8() {}

  /** Returns a text as UTF-8; null if it has half of a surrogate pair. */
  static byte @Nullable [] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // Half a pair becomes a question mark; without any there was none. Most messages have none.
    return JsonText.contains(bytes, '?') && JsonText.hasLoneSurrogate(text) ? null : bytes;
  }

  /** Returns the beginning of a text as UTF-8, up to the first half of a surrogate pair. */
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
