package org.chargespec.json;

/** What becomes of a message with a {@link Deviation}. */
public enum Handling {
  /** The message is rejected. */
  REJECT,
  /** The message is accepted, with a violation beside it. */
  REPORT,
  /** The message is accepted as if nothing were wrong. */
  IGNORE
}
