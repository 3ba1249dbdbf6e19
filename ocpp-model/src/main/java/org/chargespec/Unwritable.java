package org.chargespec;

/** What Jackson is given for {@code UNRECOGNIZED}: a bean whose one property cannot be had. */
final class Unwritable {

  static final Unwritable INSTANCE = new Unwritable();

  private Unwritable() {}

  /** For Jackson, which takes it for a property. */
  @SuppressWarnings("DoNotCallSuggester") // to be called, by Jackson, and to throw then
  public String getWireValue() {
    throw new IllegalStateException("UNRECOGNIZED has no wire value");
  }
}
