package org.chargespec.json;

import org.chargespec.Violation.Kind;

/**
 * The ways in which real peers depart from the standard and a record can hold the message all the
 * same. For each of them, {@link OcppJson.Builder} has a switch: reject, report or ignore.
 *
 * <p>What no record can hold has no switch: text that is no JSON, and a required property that is
 * missing or of the wrong type.
 */
public enum Deviation {
  /** A property that the standard does not have: {@code "vendorExtra":1}. It is left out. */
  UNKNOWN_PROPERTY,

  /**
   * A text that is none of an enum's values: {@code "errorCode":"Error"}. It is held as {@code
   * UNRECOGNIZED}.
   */
  UNKNOWN_ENUM_VALUE,

  /**
   * A text that is too long: {@code "chargePointModel":"A model of 26 characters.."}, where 20 are
   * allowed. It is held as it is.
   */
  LONG_STRING,

  /**
   * A number that is too small or too large: {@code "connectorId":-1}. It is held as it is, if it
   * fits into the Java type.
   */
  OUT_OF_RANGE,

  /** Too many decimal places: {@code "limit":16.25}, where one is allowed. Held as it is. */
  EXCESS_DECIMALS,

  /** A list with too few or too many items: {@code "sampledValue":[]}. It is held as it is. */
  ITEM_COUNT,

  /**
   * A date-time that is no RFC 3339 and yet understood: without zone ({@code
   * "2026-11-22T09:30:00"}, taken for UTC), with a short offset ({@code +02}, {@code +0200}),
   * without seconds ({@code "2026-11-22T09:30Z"}), with a blank for the T, with the name of the
   * zone after it ({@code "2026-11-22T09:30:00Z[GMT]"}), which is not looked at.
   */
  LOOSE_DATE_TIME,

  /** A text that is no URI where one is due: {@code "location":"ftp server"}. Held as it is. */
  TEXT_FORMAT,

  /**
   * A number or boolean in quotes: {@code "transactionId":"17"}, {@code "readonly":"true"}. Blanks
   * around it do no harm.
   */
  QUOTED_VALUE,

  /**
   * Half of a surrogate pair in a text or in a name, which no UTF-8 can express: {@code
   * "idTag":"\\ud83d"}, a character that was cut in two. It is replaced by U+FFFD.
   */
  LONE_SURROGATE,

  /** A number or boolean where a text is due: {@code "idTag":12345}. Its JSON text is held. */
  UNQUOTED_STRING,

  /** A number where a boolean is due: {@code "readonly":0}, {@code "readonly":1}. */
  NUMBER_FOR_BOOLEAN,

  /**
   * An object or list where a text in any notation is due, as in OCPP 1.6: {@code "data":{"a":1}}.
   * Its JSON text is held.
   */
  JSON_FOR_STRING,

  /** One value where a list of such is due: {@code "meterValue":{...}}. Held as a list of one. */
  SINGLE_FOR_LIST,

  /** A null for an optional property: {@code "info":null}. Held as absent. */
  NULL_FOR_ABSENT,

  /**
   * A property that is there more than once: {@code {"status":"Accepted","status":"Rejected"}}. The
   * last one counts.
   */
  DUPLICATE_PROPERTY,

  /**
   * An optional value or an item of a list that cannot be held: {@code "timestamp":"0"}, {@code
   * "key":["A",null]}, an object without a property that it must have. It is left out.
   */
  UNHOLDABLE_VALUE,

  /**
   * A limit that only the text of the standard states, while the official schema lets pass what is
   * beyond it: in OCPP 1.6, {@code "meterValue":[]} of MeterValues. Held as it is. The other
   * switches for limits do not concern it.
   */
  TEXT_LIMIT,

  /**
   * A message id that is empty or has more than 36 characters; some peers put braces around a UUID.
   * It is held as it is, but never repeated in the answer of an {@link Unreadable}.
   */
  LONG_MESSAGE_ID;

  /** Returns the deviation of a value that a record holds and whose check failed. */
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
