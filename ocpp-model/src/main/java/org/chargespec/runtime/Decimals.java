package org.chargespec.runtime;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decimals in generated records. They keep their scale, because {@code 2935.600} states the
 * resolution of a meter. Records compare them by numeric value.
 */
public final class Decimals {

  /** The most digits of a decimal in plain notation. */
  public static final int MAX_DIGITS = 100;

  private Decimals() {}

  /**
   * Returns an equal number whose scale is not negative: {@code 1E2} becomes {@code 100}. A zero
   * with more than {@value #MAX_DIGITS} decimal places becomes {@code 0}. A number of more than
   * {@value #MAX_DIGITS} digits is returned unchanged: {@code 1E999999999} would need a gigabyte.
   */
  public static BigDecimal plain(BigDecimal value) {
    int scale = value.scale();
    if (value.signum() == 0) {
      return scale >= 0 && scale <= MAX_DIGITS ? value : BigDecimal.ZERO;
    }
    return scale >= 0 || digits(value) > MAX_DIGITS ? value : value.setScale(0);
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

  /**
   * Returns whether a number has at most {@code places} decimal places, not counting trailing
   * zeros.
   */
  static boolean hasPlaces(BigDecimal value, int places) {
    return value.scale() <= places || value.stripTrailingZeros().scale() <= places;
  }

  /** Compares by numeric value: {@code 1.0} equals {@code 1.00}. Null equals only null. */
  public static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  /** Compares lists item by item, by numeric value. */
  public static boolean equal(@Nullable List<BigDecimal> one, @Nullable List<BigDecimal> other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!equal(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns a hash code that is the same for numbers of equal value. */
  public static int hash(@Nullable BigDecimal value) {
    return value == null ? 0 : Double.hashCode(value.doubleValue());
  }

  /** Returns a hash code that is the same for lists whose numbers have equal values. */
  public static int hash(@Nullable List<BigDecimal> values) {
    int hash = 1;
    if (values != null) {
      for (BigDecimal value : values) {
        hash = 31 * hash + hash(value);
      }
    }
    return hash;
  }
}
