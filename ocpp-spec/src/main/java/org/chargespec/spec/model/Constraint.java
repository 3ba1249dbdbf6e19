package org.chargespec.spec.model;

import java.math.BigDecimal;

/**
 * A rule of the spec that a field's value must obey and that a Java object can break. Of a list,
 * rules for texts and numbers are for each of its items.
 */
public sealed interface Constraint {

  /**
   * Returns whether only the text of the standard states the rule, and the official schema does
   * not. The field's {@link RecordedDifference} says so, where the schema has {@value
   * RecordedDifference#NONE} for the rule's keyword. A message that breaks such a rule is reported
   * when read, not rejected.
   */
  boolean textOnly();

  /** A text has at most so many characters (code points). */
  record MaxLength(int characters, boolean textOnly) implements Constraint {}

  /** A number is at least this. */
  record Minimum(BigDecimal value, boolean textOnly) implements Constraint {}

  /** A number is at most this. */
  record Maximum(BigDecimal value, boolean textOnly) implements Constraint {}

  /** A list has at least so many items. */
  record MinItems(int items, boolean textOnly) implements Constraint {}

  /** A list has at most so many items. */
  record MaxItems(int items, boolean textOnly) implements Constraint {}

  /** A number has at most so many digits after the decimal point. */
  record Decimals(int places, boolean textOnly) implements Constraint {}

  /** A text is an absolute URI (RFC 3986). */
  record AbsoluteUri(boolean textOnly) implements Constraint {}
}
