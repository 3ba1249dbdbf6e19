package org.chargespec.benchmarks.formats;

/** A CALL as it is read by a library that knows no frames: its elements after the message type. */
public record Call(String id, String action, Object payload) {

  /** The number that a CALL begins with. */
  static final int TYPE = 2;
}
