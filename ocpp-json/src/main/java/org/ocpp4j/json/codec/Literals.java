package org.ocpp4j.json.codec;

import java.nio.charset.StandardCharsets;

/** The three values of JSON that are words. */
final class Literals {

  static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private Literals() {}
}
