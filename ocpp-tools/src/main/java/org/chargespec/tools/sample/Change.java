package org.chargespec.tools.sample;

import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a place in a payload.
 *
 * @param what what is special about the value, to be read after the place: "is missing"
 * @param broken the rule that it breaks, or null
 * @param textOnly whether only the text of the standard states that rule
 * @param value the value
 */
record Change(
    String what, @Nullable ViolationKind broken, boolean textOnly, @Nullable Object value) {

  /** A value that breaks a rule of the schema, if any. */
  Change(String what, @Nullable ViolationKind broken, @Nullable Object value) {
    this(what, broken, false, value);
  }

  /** A value beyond a limit. */
  static Change beyond(Constraint limit, String what, ViolationKind broken, Object value) {
    return new Change(what, broken, limit.textOnly(), value);
  }

  static Change conforming(String what, Object value) {
    return new Change(what, null, value);
  }
}
