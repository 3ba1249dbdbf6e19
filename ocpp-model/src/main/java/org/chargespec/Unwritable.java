package org.chargespec;

import java.io.Serializable;

/** The JSON value of {@code UNRECOGNIZED}. Jackson fails when it reads its only property. */
final class Unwritable implements Serializable {

  static final Unwritable INSTANCE = new Unwritable();

  private static final long serialVersionUID = 1L;

  private Unwritable() {}

  /** A property for Jackson; it has no value. */
  @SuppressWarnings("DoNotCallSuggester") // Jackson calls it, and it must throw
  public String getWireValue() {
    throw new IllegalStateException("UNRECOGNIZED has no wire value");
  }

  /** For tools that list the values of an enum as text. */
  @Override
  public String toString() {
    return "UNRECOGNIZED";
  }
}
