package org.chargespec.spec.model;

import java.math.BigDecimal;

/** A rule of the spec that a field's value must obey and that a Java object can break. */
public sealed interface Constraint {

  /** A text has at most so many characters (code points). */
  record MaxLength(int characters) implements Constraint {}

  /** A number is at least this. */
  record Minimum(BigDecimal value) implements Constraint {}

  /** A number is at most this. */
  record Maximum(BigDecimal value) implements Constraint {}

  /** A list has at least so many items. */
  record MinItems(int items) implements Constraint {}

  /** A list has at most so many items. */
  record MaxItems(int items) implements Constraint {}

  /** A number has at most so many digits after the decimal point. */
  record Decimals(int places) implements Constraint {}

  /** A text is an absolute URI (RFC 3986). */
  record AbsoluteUri() implements Constraint {}
}
