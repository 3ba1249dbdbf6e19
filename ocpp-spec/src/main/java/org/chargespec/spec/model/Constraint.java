package org.chargespec.spec.model;

import java.math.BigDecimal;

/**
 * A rule for the value of a field that a Java object can break. Rules for texts and numbers apply
 * to each item of a list.
 */
public sealed interface Constraint {

  /**
   * Returns whether only the text of the standard states the rule. The field then has a {@link
   * RecordedDifference} with {@value RecordedDifference#NONE} for the keyword of the rule. Reading
   * a message that breaks such a rule reports it and does not reject the message.
   */
  boolean textOnly();

  /** At most this many characters (code points). */
  record MaxLength(int characters, boolean textOnly) implements Constraint {}

  /** A minimum. */
  record Minimum(BigDecimal value, boolean textOnly) implements Constraint {}

  /** A maximum. */
  record Maximum(BigDecimal value, boolean textOnly) implements Constraint {}

  /** At least this many items. */
  record MinItems(int items, boolean textOnly) implements Constraint {}

  /** At most this many items. */
  record MaxItems(int items, boolean textOnly) implements Constraint {}

  /** At most this many digits after the decimal point. */
  record Decimals(int places, boolean textOnly) implements Constraint {}

  /** An absolute URI (RFC 3986). */
  record AbsoluteUri(boolean textOnly) implements Constraint {}
}
