package org.chargespec.tools.sample;

import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;

/**
 * A changed value in a payload.
 *
 * @param what the description of the value, after its place: "is missing"
 * @param broken the broken rule, or null
 * @param textOnly whether only the text of the standard states that rule
 * @param value the value
 */
record Change(
    String what, @Nullable ViolationKind broken, boolean textOnly, @Nullable Object value) {

  /** Creates a value that breaks a rule of the schema, if any. */
  Change(String what, @Nullable ViolationKind broken, @Nullable Object value) {
    this(what, broken, false, value);
  }

  /** Creates a value beyond a limit. */
  static Change beyond(Constraint limit, String what, ViolationKind broken, Object value) {
    return new Change(what, broken, limit.textOnly(), value);
  }

  static Change conforming(String what, Object value) {
    return new Change(what, null, value);
  }
}
