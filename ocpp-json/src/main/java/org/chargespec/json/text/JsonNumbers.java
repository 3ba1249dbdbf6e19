package org.chargespec.json.text;

import java.math.BigDecimal;
import org.chargespec.runtime.Decimals;
import org.jspecify.annotations.Nullable;

/** Finds the end of JSON numbers and computes their values. */
public final class JsonNumbers {

  /** An exponent with this many digits always fits into a BigDecimal. */
  private static final int EXPONENT_DIGITS = 9;

  /** A number with this many digits or characters fits into a long. */
  public static final int DIGITS_IN_LONG = 18;

  private JsonNumbers() {}

  /** Returns the index after the number that begins at an index, or -1 if there is none. */
  public static int end(byte[] bytes, int from, int end) {
    int at = from;
    if (at < end && bytes[at] == '-') {
      at++;
    }
    int whole = digits(bytes, at, end);
    if (whole == at || (bytes[at] == '0' && whole > at + 1)) {
      return -1;
    }
    at = whole;
    if (at < end && bytes[at] == '.') {
      int fraction = digits(bytes, at + 1, end);
      if (fraction == at + 1) {
        return -1;
      }
      at = fraction;
    }
    if (at < end && (bytes[at] | 0x20) == 'e') {
      int sign = at + 1 < end && (bytes[at + 1] == '+' || bytes[at + 1] == '-') ? 1 : 0;
      int exponent = digits(bytes, at + 1 + sign, end);
      return exponent == at + 1 + sign ? -1 : exponent;
    }
    return at;
  }

  private static int digits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  /**
   * Returns the exact value of a number; null if it has more than {@value Decimals#MAX_DIGITS}
   * digits in plain notation, or more than nine digits in its exponent. This is decided before
   * anything is computed.
   *
   * @param text a JSON number
   */
  public static @Nullable BigDecimal value(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    String digits = exponent < 0 ? text : text.substring(0, exponent);
    if (significant(digits) > Decimals.MAX_DIGITS
        || (exponent >= 0 && significant(text.substring(exponent + 1)) > EXPONENT_DIGITS)) {
      return null;
    }
    BigDecimal value = new BigDecimal(text);
    return Decimals.digits(value) > Decimals.MAX_DIGITS ? null : value;
  }

  /** Returns the number of digits from the first that is not zero. */
  private static int significant(String digits) {
    int count = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean counts = (c > '0' && c <= '9') || (c == '0' && count > 0);
      count += counts ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns a whole number without fraction and exponent, of at most 18 characters; {@link
   * Long#MAX_VALUE} for any other number.
   */
  public static long whole(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || to - from > DIGITS_IN_LONG) {
        return Long.MAX_VALUE;
      }
      value = value * 10 + digit;
    }
    return negative ? -value : value;
  }

  /** Returns a 32-bit integer in any notation; null for any other number. */
  public static @Nullable Integer integer(BigDecimal value) {
    if (value.signum() == 0) {
      return 0;
    }
    // Zeros after the point do not count: 2147483647.0 is valid.
    long digits = (long) value.precision() - value.scale();
    if (!isWhole(value) || digits > EXPONENT_DIGITS + 1) {
      return null;
    }
    long whole = value.longValue();
    return whole == (int) whole ? (int) whole : null;
  }

  /** Returns whether a number has no fraction; {@code 2.0} and {@code 1e2} have none. */
  public static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }
}
