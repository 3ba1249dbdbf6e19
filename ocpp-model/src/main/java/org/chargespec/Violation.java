package org.chargespec;

import org.jspecify.annotations.Nullable;

/**
 * A violation of a rule by a message.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) from the root of the payload; empty for the
 *     payload itself
 * @param kind the kind of rule that is broken
 * @param message what is wrong and what would be right, for people
 * @param found the JSON text of the value as it was received, at most 1,024 characters. It keeps
 *     unknown enum values and unknown properties, which no record holds. Null if nothing was
 *     received, or if the value contains a secret
 */
public record Violation(String pointer, Kind kind, String message, @Nullable String found) {

  /** A violation of a value that was not received, or must not be shown. */
  public Violation(String pointer, Kind kind, String message) {
    this(pointer, kind, message, null);
  }

  /** The kinds of rules that a message can break. */
  public enum Kind {
    /** A required property is absent. */
    MISSING,
    /** A list has too few or too many items. */
    ITEM_COUNT,
    /** A value is of the wrong JSON type. */
    TYPE,
    /** A text is too long. */
    LENGTH,
    /** A number is too small, too large, or has too many digits. */
    RANGE,
    /** A number has too many digits after the decimal point. */
    DECIMALS,
    /** A text is not a value of the enum. */
    ENUM_VALUE,
    /** A text does not have its format, such as date-time or URI. */
    FORMAT,
    /** The property is not part of the message. */
    UNKNOWN_PROPERTY,
    /** A property occurs more than once. */
    DUPLICATE_PROPERTY,
    /** The text is not JSON. */
    SYNTAX
  }
}
