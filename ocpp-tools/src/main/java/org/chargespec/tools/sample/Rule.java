package org.chargespec.tools.sample;

/**
 * The kinds of rules that a sample can break. The names are those of {@code
 * org.chargespec.Violation.Kind}, which this module does not know.
 */
public enum Rule {
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
  /** A number has too many digits after the decimal point. */
  DECIMALS,
  /** A text is none of an enum's values. */
  ENUM_VALUE,
  /** A text is no date-time or no URI. */
  FORMAT,
  /** A property that the object does not have. */
  UNKNOWN_PROPERTY
}
