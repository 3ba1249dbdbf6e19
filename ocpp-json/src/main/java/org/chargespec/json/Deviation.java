package org.chargespec.json;

import org.chargespec.Violation.Kind;

/**
 * The deviations of real peers from the standard with which a record can still hold the message.
 * {@link OcppJson.Builder} has a switch for each: reject, report or ignore.
 *
 * <p>There is no switch for what no record can hold: text that is not JSON, and a required property
 * that is missing or of the wrong type.
 */
public enum Deviation {
  /** An unknown property: {@code "vendorExtra":1}. It is left out. */
  UNKNOWN_PROPERTY,

  /**
   * A text that is not a value of the enum: {@code "errorCode":"Error"}. It becomes {@code
   * UNRECOGNIZED}.
   */
  UNKNOWN_ENUM_VALUE,

  /**
   * A text that is too long: {@code "chargePointModel":"A model of 26 characters.."}, where 20 are
   * allowed. It is kept.
   */
  LONG_STRING,

  /**
   * A number that is too small or too large: {@code "connectorId":-1}. It is kept if it fits into
   * the Java type.
   */
  OUT_OF_RANGE,

  /** Too many decimal places: {@code "limit":16.25}, where one is allowed. It is kept. */
  EXCESS_DECIMALS,

  /** A list with too few or too many items: {@code "sampledValue":[]}. It is kept. */
  ITEM_COUNT,

  /**
   * A date-time that is not RFC 3339 but can be read: without zone ({@code "2026-11-22T09:30:00"},
   * read as UTC), with a short offset ({@code +02}, {@code +0200}), without seconds ({@code
   * "2026-11-22T09:30Z"}), with a blank instead of the T, or with the name of a zone after it
   * ({@code "2026-11-22T09:30:00Z[GMT]"}), which is ignored.
   */
  LOOSE_DATE_TIME,

  /** A text that must be a URI and is not: {@code "location":"ftp server"}. It is kept. */
  TEXT_FORMAT,

  /**
   * A number or boolean in quotes: {@code "transactionId":"17"}, {@code "readonly":"true"}. Blanks
   * around it are ignored.
   */
  QUOTED_VALUE,

  /**
   * An unpaired surrogate in a text or name: {@code "idTag":"\\ud83d"}, half of a character. It is
   * replaced by U+FFFD.
   */
  LONE_SURROGATE,

  /** A number or boolean instead of a text: {@code "idTag":12345}. Its JSON text is kept. */
  UNQUOTED_STRING,

  /** A number instead of a boolean: {@code "readonly":0}, {@code "readonly":1}. */
  NUMBER_FOR_BOOLEAN,

  /**
   * An object or list instead of a text that may have any notation, as in OCPP 1.6: {@code
   * "data":{"a":1}}. Its JSON text is kept.
   */
  JSON_FOR_STRING,

  /** One value instead of a list: {@code "meterValue":{...}}. It becomes a list of one item. */
  SINGLE_FOR_LIST,

  /** Null for an optional property: {@code "info":null}. It counts as absent. */
  NULL_FOR_ABSENT,

  /**
   * A property that occurs more than once: {@code {"status":"Accepted","status":"Rejected"}}. The
   * last one counts.
   */
  DUPLICATE_PROPERTY,

  /**
   * An optional value or list item that a record cannot hold: {@code "timestamp":"0"}, {@code
   * "key":["A",null]}, an object without a required property. It is left out.
   */
  UNHOLDABLE_VALUE,

  /**
   * A value beyond a limit that the text of the standard states and the official schema does not:
   * in OCPP 1.6, {@code "meterValue":[]} of MeterValues. It is kept. The other switches for limits
   * do not apply to it.
   */
  TEXT_LIMIT,

  /**
   * A message id that is empty or has more than 36 characters; some peers put braces around a UUID.
   * It is kept, but the answer of an {@link Unreadable} never repeats it.
   */
  LONG_MESSAGE_ID;

  /** Returns the deviation for a failed check of a value that a record can hold. */
  public static Deviation of(Kind kind) {
    return switch (kind) {
      case LENGTH -> LONG_STRING;
      case RANGE -> OUT_OF_RANGE;
      case DECIMALS -> EXCESS_DECIMALS;
      case ITEM_COUNT -> ITEM_COUNT;
      case ENUM_VALUE -> UNKNOWN_ENUM_VALUE;
      case UNKNOWN_PROPERTY -> UNKNOWN_PROPERTY;
      case DUPLICATE_PROPERTY -> DUPLICATE_PROPERTY;
      case FORMAT -> TEXT_FORMAT;
      case MISSING, TYPE, SYNTAX -> UNHOLDABLE_VALUE;
    };
  }
}
