package org.chargespec.json.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The JSON literals true, false and null. */
final class Literals {

  static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private Literals() {}

  static boolean isAt(byte[] word, byte[] bytes, int at, int end) {
    return at + word.length <= end
        && Arrays.equals(word, 0, word.length, bytes, at, at + word.length);
  }
}
