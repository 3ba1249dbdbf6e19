package org.chargespec.json;

/** Thrown if a text is not JSON, or is nested too deeply. */
final class NotJson extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param problem what is wrong
   * @param at the offset of the byte
   */
  NotJson(String problem, int at) {
    // No stack trace: bad input is not a bug.
    super(problem + " (byte " + at + ")", null, false, false);
  }
}
