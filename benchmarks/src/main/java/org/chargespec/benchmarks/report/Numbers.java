package org.chargespec.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as a table shows them. */
final class Numbers {

  static final String MISSING = "-";

  private Numbers() {}

  /** Returns a whole number, or nothing if it was not measured. */
  static String whole(OptionalDouble value) {
    return format("%,.0f", value);
  }

  static String hundredths(OptionalDouble value) {
    return format("%.2f", value);
  }

  static String format(String format, OptionalDouble value) {
    return value.isEmpty() ? MISSING : String.format(Locale.ROOT, format, value.getAsDouble());
  }

  static OptionalDouble ratio(OptionalDouble value, OptionalDouble base) {
    return value.isEmpty() || base.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(value.getAsDouble() / base.getAsDouble());
  }
}
