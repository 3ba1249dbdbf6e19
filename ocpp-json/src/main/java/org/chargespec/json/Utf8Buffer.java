package org.chargespec.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A buffer for a text as UTF-8. For one text at a time. */
final class Utf8Buffer {

  private static final int FIRST_SIZE = 4096;

  /** So many chars are encoded at once. */
  private static final int CHARS = 2048;

  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final CharBuffer chars = CharBuffer.allocate(CHARS);
  private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);

  /** Holds a text from now on, as {@link Utf8#of} would return it. */
  void hold(String text) {
    if (!encode(text)) {
      bytes = ByteBuffer.wrap(Utf8.of(text));
      bytes.position(bytes.limit());
    }
  }

  /** Encodes a text; returns false if it has an unpaired surrogate. */
  private boolean encode(String text) {
    int length = text.length();
    encoder.reset();
    bytes.clear();
    int from = 0;
    while (from < length) {
      int count = Math.min(length - from, CHARS);
      text.getChars(from, from + count, chars.array(), 0);
      chars.position(0).limit(count);
      if (!encodeChars(from + count == length)) {
        return false;
      }
      // The first half of a surrogate pair at the end is left for the next turn.
      from += chars.position();
    }
    return true;
  }

  private boolean encodeChars(boolean last) {
    CoderResult result = encoder.encode(chars, bytes, last);
    while (result.isOverflow()) {
      bytes = ByteBuffer.allocate(bytes.capacity() * 2).put(bytes.flip());
      result = encoder.encode(chars, bytes, last);
    }
    return !result.isError();
  }

  /** Returns the array that begins with the text. */
  byte[] array() {
    return bytes.array();
  }

  /** Returns the size of the text in bytes. */
  int size() {
    return bytes.position();
  }
}
