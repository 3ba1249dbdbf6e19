package org.chargespec.json;

import java.math.BigDecimal;
import java.util.List;
import org.chargespec.json.JsonValue.JsonNumber;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.runtime.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * The first two elements of a frame, as far as they can be read.
 *
 * @param number the first element as written; null if it is not a number
 * @param type the type with that number; null if unknown
 * @param id the second element; null if it is not a text
 */
record FrameHead(@Nullable String number, @Nullable MessageType type, @Nullable String id) {

  /** A frame without a readable head. */
  static final FrameHead NONE = new FrameHead(null, null, null);

  /** The most bytes for type and id, with blanks and escapes. */
  private static final int MOST_BYTES = 1024;

  static FrameHead of(List<JsonValue> elements) {
    String number =
        !elements.isEmpty() && elements.get(0) instanceof JsonNumber first ? first.text() : null;
    // An id with an unpaired surrogate cannot be written back.
    String id =
        elements.size() > 1
                && elements.get(1) instanceof JsonString second
                && !Surrogates.hasHalf(second.text())
            ? second.text()
            : null;
    return new FrameHead(number, number == null ? null : type(number), id);
  }

  private static @Nullable MessageType type(String number) {
    BigDecimal exact = JsonNumbers.value(number);
    Integer whole = exact == null ? null : JsonNumbers.integer(exact);
    return whole == null ? null : MessageType.ofNumber(whole);
  }

  /** Reads the head of a text that is not valid JSON, or too large. */
  static FrameHead of(byte[] utf8, int from, int to) {
    JsonReader in = new JsonReader(utf8, from, from + Math.min(to - from, MOST_BYTES), 1);
    int number;
    try {
      in.beginList();
      number = in.integer();
    } catch (Detour e) {
      return NONE;
    }
    String id;
    try {
      id = in.moreItems() ? in.string() : null;
    } catch (Detour e) {
      id = null;
    }
    return new FrameHead(String.valueOf(number), MessageType.ofNumber(number), id);
  }
}
