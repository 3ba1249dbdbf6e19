package org.chargespec.runtime;

import java.math.BigDecimal;

/**
 * Decimals in their one normal form, so that records with equal numbers are equal: {@code 1.0},
 * {@code 1.00} and {@code 1E0} are all {@code 1}. Generated constructors normalize; nothing else
 * needs to.
 */
public final class Decimals {

  /** A decimal of more digits in plain notation departs from the standard: no meter has them. */
  public static final int MAX_DIGITS = 100;

  private Decimals() {}

  /**
   * Returns an equal number without trailing zeros and without a negative scale. A number of more
   * than {@value #MAX_DIGITS} digits comes back as it is: to write out {@code 1E999999999} would
   * take a gigabyte.
   */
  public static BigDecimal normalized(BigDecimal value) {
    if (value.scale() == 0 || digits(value) > MAX_DIGITS) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns how many digits a number has in plain notation, without writing it out. */
  public static long digits(BigDecimal value) {
    if (value.signum() == 0) {
      return 1;
    }
    long scale = value.scale();
    long precision = value.precision();
    return scale <= 0 ? precision - scale : Math.max(precision, scale + 1);
  }
}
