package org.chargespec.json;

/** The handling of a message with a {@link Deviation}. */
public enum Handling {
  /** The message is rejected. */
  REJECT,
  /** The message is accepted, and a violation is reported. */
  REPORT,
  /** The message is accepted without a report. */
  IGNORE
}
