package org.chargespec.json.text;

/**
 * Thrown while writing an object that contains what cannot be written: {@code UNRECOGNIZED}, a year
 * beyond 9999, or a number of more than 100 digits. The {@code violations()} of the object name it.
 */
public final class Unwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // it carries no data
  private static final Unwritable SHARED = new Unwritable();

  private Unwritable() {
    super("cannot be written", null, false, false);
  }

  public static Unwritable value() {
    return SHARED;
  }
}
