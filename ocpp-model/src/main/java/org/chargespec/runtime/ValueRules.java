package org.chargespec.runtime;

import java.math.BigDecimal;
import java.time.Instant;
import org.chargespec.Violation.Kind;
import org.chargespec.WireEnum;

/** The rules for single values, each with the message of its violation. */
final class ValueRules {

  static final String UNPAIRED = "an unpaired surrogate (half a character)";

  private static final long FIRST_SECOND_OF_YEAR_0 = -62167219200L;
  private static final long FIRST_SECOND_OF_YEAR_10000 = 253402300800L;

  /** A longer number is shown with an exponent. */
  private static final int MOST_DIGITS_SHOWN = 40;

  private ValueRules() {}

  static void text(Checks checks, String name, int index, String value) {
    if (!checks.textsAreWhole && Surrogates.hasHalf(value)) {
      checks.failed(name, index, Kind.FORMAT, "contains " + UNPAIRED);
    }
  }

  static void maxLength(Checks checks, String name, int index, String value, int max) {
    if (value.length() > max && value.codePointCount(0, value.length()) > max) {
      int found = value.codePointCount(0, value.length());
      String message = "must have at most " + count(max, "character") + ", has " + found;
      checks.failed(name, index, Kind.LENGTH, message);
    }
    text(checks, name, index, value);
  }

  static void minimum(Checks checks, String name, int index, int value, int min) {
    if (value < min) {
      checks.failed(name, index, Kind.RANGE, "must be at least " + min + ", is " + value);
    }
  }

  static void minimum(Checks checks, String name, int index, BigDecimal value, BigDecimal min) {
    if (value.compareTo(min) < 0) {
      checks.failed(name, index, Kind.RANGE, "must be at least " + min + ", is " + shown(value));
    }
  }

  static void maximum(Checks checks, String name, int index, int value, int max) {
    if (value > max) {
      checks.failed(name, index, Kind.RANGE, "must be at most " + max + ", is " + value);
    }
  }

  static void maximum(Checks checks, String name, int index, BigDecimal value, BigDecimal max) {
    if (value.compareTo(max) > 0) {
      checks.failed(name, index, Kind.RANGE, "must be at most " + max + ", is " + shown(value));
    }
  }

  static void minItems(Checks checks, String name, int count, int min) {
    if (count < min) {
      String message = "must have at least " + count(min, "item") + ", has " + count;
      checks.failed(name, Checks.NO_INDEX, Kind.ITEM_COUNT, message);
    }
  }

  static void maxItems(Checks checks, String name, int count, int max) {
    if (count > max) {
      String message = "must have at most " + count(max, "item") + ", has " + count;
      checks.failed(name, Checks.NO_INDEX, Kind.ITEM_COUNT, message);
    }
  }

  static void decimals(Checks checks, String name, int index, BigDecimal value, int max) {
    if (digits(checks, name, index, value) && !Decimals.hasPlaces(value, max)) {
      String message = "must have at most " + count(max, "decimal place") + ", is " + shown(value);
      checks.failed(name, index, Kind.DECIMALS, message);
    }
  }

  /** Returns whether the value has at most {@value Decimals#MAX_DIGITS} digits. */
  static boolean digits(Checks checks, String name, int index, BigDecimal value) {
    if (!checks.asRead && Decimals.digits(value) > Decimals.MAX_DIGITS) {
      checks.failed(
          name, index, Kind.RANGE, "must have at most " + Decimals.MAX_DIGITS + " digits");
      return false;
    }
    return true;
  }

  static void known(Checks checks, String name, int index, WireEnum value) {
    if (!checks.asRead && Checks.isUnrecognized(value)) {
      String type = value.getClass().getSimpleName();
      checks.failed(name, index, Kind.ENUM_VALUE, "is not a value of " + type);
    }
  }

  static void dateTime(Checks checks, String name, int index, Instant value) {
    long second = value.getEpochSecond();
    if (second < FIRST_SECOND_OF_YEAR_0 || second >= FIRST_SECOND_OF_YEAR_10000) {
      String message = "must have a year from 0000 to 9999, is " + value;
      checks.failed(name, index, Kind.FORMAT, message);
    }
  }

  static void uri(Checks checks, String name, String value) {
    if (!UriSyntax.isAbsolute(value)) {
      String message = "must be an absolute URI such as ftp://example.com/logs";
      checks.failed(name, Checks.NO_INDEX, Kind.FORMAT, message);
    }
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String shown(BigDecimal value) {
    return Decimals.digits(value) > MOST_DIGITS_SHOWN ? value.toString() : value.toPlainString();
  }
}
