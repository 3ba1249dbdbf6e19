package org.chargespec.json.runtime;

/**
 * Ends the fast way of reading because something is unexpected; the document is then read again the
 * careful way. A single instance without a stack trace.
 */
public final class Detour extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // throwing must not allocate
  private static final Detour SHARED = new Detour();

  private Detour() {
    super("not as expected", null, false, false);
  }

  /** Returns the instance to throw. */
  public static Detour taken() {
    return SHARED;
  }
}
