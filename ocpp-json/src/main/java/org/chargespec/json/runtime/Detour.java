package org.chargespec.json.runtime;

/**
 * The way out of optimistic reading: something is not as expected, so the document is read again
 * the careful way. One for all, without message and stack trace: what is wrong is found out there.
 */
public final class Detour extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // on purpose: leaving must not allocate
  private static final Detour SHARED = new Detour();

  private Detour() {
    super("not as expected", null, false, false);
  }

  /** Returns the one detour, to be thrown. */
  public static Detour taken() {
    return SHARED;
  }
}
