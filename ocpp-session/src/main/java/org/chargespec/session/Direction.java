package org.chargespec.session;

/** Which way a frame or a call goes. */
public enum Direction {
  /** From the peer to us. */
  IN,
  /** From us to the peer. */
  OUT
}
