package org.chargespec.tools.diff;

import java.util.Locale;

/** In what respect something changed. */
public enum Aspect {
  /** It is there, or it is not. */
  PRESENCE,
  /** Its name. */
  NAME,
  /** Its name in Java, where the standard's name is the same. */
  JAVA_NAME,
  /** The type of a field. */
  TYPE,
  /** Whether every message must have the field. */
  REQUIRED,
  /** Most characters. */
  MAX_LENGTH,
  /** Least value. */
  MINIMUM,
  /** Greatest value. */
  MAXIMUM,
  /** Fewest items. */
  MIN_ITEMS,
  /** Most items. */
  MAX_ITEMS,
  /** Most digits after the decimal point. */
  DECIMALS,
  /** A rule for the form of a text. */
  FORMAT,
  /** The default. */
  DEFAULT,
  /** The unit of a number. */
  UNIT,
  /** How much of a value is not shown in logs. */
  SECRET,
  /** Whether the standard advises against its use. */
  DEPRECATED,
  /** The list of usual values of an open string. */
  USUAL_VALUES,
  /** The order of the required fields, which is that of a builder's parameters. */
  ORDER,
  /** Which side sends the request. */
  INITIATOR,
  /** Whether an action is a CALL or a SEND. */
  KIND,
  /** The functional block or profile. */
  BLOCK,
  /** Other spellings that are read as a value. */
  ALIASES,
  /** Whether a value of a list is marked as critical. */
  CRITICAL,
  /** The WebSocket subprotocol. */
  SUBPROTOCOL,
  /** The spelling of an error code. */
  ERROR_CODE,
  /** The error code of a kind of violation. */
  VIOLATION_CODE,
  /** A rule of the frames. */
  FRAMES;

  /** Returns what a reader calls it. */
  public String word() {
    return switch (this) {
      case MAX_LENGTH -> "maxLength";
      case MIN_ITEMS -> "minItems";
      case MAX_ITEMS -> "maxItems";
      case JAVA_NAME -> "Java name";
      case ORDER -> "order of required fields";
      default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** Tells whether it is a limit of a value, as JSON Schema has it. */
  public boolean isLimit() {
    return switch (this) {
      case MAX_LENGTH, MINIMUM, MAXIMUM, MIN_ITEMS, MAX_ITEMS, DECIMALS, FORMAT -> true;
      default -> false;
    };
  }
}
