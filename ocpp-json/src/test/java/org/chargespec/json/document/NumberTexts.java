package org.chargespec.json.document;

import java.math.BigDecimal;
import java.util.List;
import org.chargespec.Violation.Kind;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;
import org.chargespec.tools.official.Explanation;

/**
 * Numbers in all notations.
 *
 * @param field what has them
 * @param draft4 whether its schema is of draft 4
 */
record NumberTexts(Field field, boolean draft4) {

  private static final int MOST_DIGITS = 100;

  private static final List<String> INTEGERS =
      List.of(
          "2.0",
          "2e0",
          "2E+0",
          "20e-1",
          "2.5",
          "25e-1",
          "-0",
          "0.0",
          "0e999999999",
          "2147483647",
          "2147483647.0",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "-21474836490e-1",
          "9223372036854775807",
          "18446744073709551618",
          "1" + "0".repeat(MOST_DIGITS),
          "1e999999999",
          "-1e999999999",
          "1e-999999999");

  private static final List<String> DECIMALS =
      List.of(
          "2",
          "2.0",
          "2e0",
          "2E+0",
          "20e-1",
          "-0.0",
          "0e-999999999",
          "9".repeat(MOST_DIGITS),
          "1" + "0".repeat(MOST_DIGITS),
          "1." + "0".repeat(MOST_DIGITS - 1),
          "1." + "0".repeat(MOST_DIGITS),
          "0." + "0".repeat(MOST_DIGITS - 2) + "1",
          "0." + "0".repeat(MOST_DIGITS - 1) + "1",
          "1e99",
          "1e100",
          "1e999999999",
          "-1e999999999",
          "1e-999999999");

  List<Value> integers() {
    return INTEGERS.stream().map(this::integer).toList();
  }

  List<Value> decimals() {
    return DECIMALS.stream().map(this::decimal).toList();
  }

  private Value integer(String text) {
    BigDecimal number = new BigDecimal(text);
    boolean fraction = draft4 && text.matches(".*[.eE].*");
    if (!isWhole(number)) {
      return Value.of(text, hasManyDigits(number) ? Kind.RANGE : Kind.TYPE);
    }
    Explanation whole = fraction ? Explanation.WHOLE_WITH_FRACTION : null;
    if (!isBetween(number, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
      boolean valid = !fraction && obeysLimits(number, false);
      return Value.of(text, Kind.RANGE, valid ? Explanation.BEYOND_32_BITS : null);
    }
    if (!obeysLimits(number, false)) {
      return Value.of(text, Kind.RANGE);
    }
    return obeysLimits(number, true)
        ? Value.of(text, null, whole)
        : Value.beyondTextLimit(text, Kind.RANGE, whole);
  }

  private Value decimal(String text) {
    if (has(Decimals.class) && (has(Minimum.class) || has(Maximum.class))) {
      throw new AssertionError("teach this what a number is that breaks both limits: " + field);
    }
    BigDecimal number = new BigDecimal(text);
    boolean places =
        field
            .constraint(Decimals.class)
            .map(limit -> number.stripTrailingZeros().scale() <= limit.places())
            .orElse(true);
    boolean isTextOnly = field.constraint(Decimals.class).map(Decimals::textOnly).orElse(false);
    if (hasManyDigits(number)) {
      boolean valid = (places || isTextOnly) && obeysLimits(number, false);
      return Value.of(text, Kind.RANGE, valid ? Explanation.MANY_DIGITS : null);
    }
    if (!obeysLimits(number, false)) {
      return Value.of(text, Kind.RANGE);
    }
    if (!obeysLimits(number, true)) {
      return Value.beyondTextLimit(text, Kind.RANGE, null);
    }
    if (places) {
      return Value.of(text, null);
    }
    return isTextOnly
        ? Value.beyondTextLimit(text, Kind.DECIMALS, null)
        : Value.of(text, Kind.DECIMALS);
  }

  private static boolean hasManyDigits(BigDecimal number) {
    return number.signum() != 0
        && (number.precision() > MOST_DIGITS
            || number.scale() >= MOST_DIGITS
            || (long) number.precision() - number.scale() > MOST_DIGITS);
  }

  private boolean has(Class<? extends Constraint> kind) {
    return field.constraint(kind).isPresent();
  }

  /** Whether a number obeys the limits of the schema, or those of the text alone. */
  private boolean obeysLimits(BigDecimal number, boolean textOnly) {
    return field
            .constraint(Minimum.class)
            .filter(least -> least.textOnly() == textOnly)
            .map(least -> least.value().compareTo(number) <= 0)
            .orElse(true)
        && field
            .constraint(Maximum.class)
            .filter(most -> most.textOnly() == textOnly)
            .map(most -> most.value().compareTo(number) >= 0)
            .orElse(true);
  }

  private static boolean isBetween(BigDecimal number, long least, long greatest) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
