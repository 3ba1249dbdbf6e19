package org.chargespec.json.text;

/**
 * Thrown while an object is written that holds what no document can express: {@code UNRECOGNIZED},
 * a year beyond 9999, a number of more than a hundred digits. Which of them it is tells the
 * object's {@code violations()}.
 */
public final class Unwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // it says nothing but "no"
  private static final Unwritable SHARED = new Unwritable();

  private Unwritable() {
    super("cannot be written", null, false, false);
  }

  public static Unwritable value() {
    return SHARED;
  }
}
