package org.chargespec.json;

/** Thrown where a text is no JSON, or is nested too deeply. */
final class NotJson extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param problem what is wrong
   * @param at at which byte
   */
  NotJson(String problem, int at) {
    // Bad input is no bug: nobody wants to see where in this library it was found out.
    super(problem + " (byte " + at + ")", null, false, false);
  }
}
