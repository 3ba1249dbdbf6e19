package org.chargespec.spec.model;

import java.util.Locale;

/** The kinds of violations. A version has an error code for each. */
public enum ViolationKind {
  /** A required property is absent. */
  MISSING,
  /** A list has too few or too many items. */
  ITEM_COUNT,
  /** A value is of the wrong JSON type. */
  TYPE,
  /** A text is too long. */
  LENGTH,
  /** A number is too small or too large. */
  RANGE,
  /** A number has too many decimal places. */
  DECIMALS,
  /** A text is not a value of the enum. */
  ENUM_VALUE,
  /** A text does not have its format. */
  FORMAT,
  /** A property is not part of the message. */
  UNKNOWN_PROPERTY,
  /** A property occurs more than once. */
  DUPLICATE_PROPERTY,
  /** The text is not JSON. */
  SYNTAX;

  /** Returns how a spec names it, such as {@code item-count}. */
  public String specName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
