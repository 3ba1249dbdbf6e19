package org.chargespec;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a message departs from the standard.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) from the root of the payload; empty for the
 *     payload itself
 * @param kind which kind of rule it breaks
 * @param message what was found and what would be right, for people
 * @param found the JSON text of the value as it was received, cut off after 1,024 characters: a
 *     value that an enum does not have and a property that a message does not have are lost
 *     otherwise; null where nothing was received, and where it has something secret in it
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
    /** A text is none of an enum's values. */
    ENUM_VALUE,
    /** A text is not of its format, such as a date-time or a URI. */
    FORMAT,
    /** A property that the message does not have. */
    UNKNOWN_PROPERTY,
    /** A property is there more than once. */
    DUPLICATE_PROPERTY,
    /** The text is no JSON. */
    SYNTAX
  }
}
