package org.chargespec.benchmarks.json;

import org.chargespec.OcppObject;

/** One library's way to read and write one message. */
interface Format {

  /** Reads a message that is as it should be. */
  OcppObject decode(byte[] utf8);

  byte[] encode(OcppObject value);
}
