package org.chargespec.spec.model;

import java.util.Locale;

/** The kinds of violations; a version answers each with one of its error codes. */
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
  /** A value is none of its enum's. */
  ENUM_VALUE,
  /** A text is not of its format. */
  FORMAT,
  /** A property is none of the message's. */
  UNKNOWN_PROPERTY,
  /** A property is there twice. */
  DUPLICATE_PROPERTY,
  /** The text is not JSON. */
  SYNTAX;

  /** Returns how a spec names it, such as {@code item-count}. */
  public String specName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
