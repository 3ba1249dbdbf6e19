package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import org.chargespec.json.runtime.JsonText;
import org.jspecify.annotations.Nullable;

/** Text as bytes. */
final class Utf8 {

  /** What is wrong with a text that is not one. */
  static final String LONE_SURROGATE = "has half of a surrogate pair, which no UTF-8 can express";

  private Utf8() {}

  /** Returns a text as UTF-8; null if it has half of a surrogate pair, which UTF-8 cannot say. */
  static byte @Nullable [] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // Half a pair becomes a question mark; without any there was none. Most messages have none.
    return JsonText.contains(bytes, '?') && JsonText.hasLoneSurrogate(text) ? null : bytes;
  }
}
