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
import org.chargespec.tools.sample.Rule;
import org.jspecify.annotations.Nullable;

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
    boolean fits = isBetween(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    if (fits && isInRange(number)) {
      return Value.of(text, null, fraction ? Explanation.WHOLE_WITH_FRACTION : null);
    }
    return Value.of(text, Kind.RANGE, fraction ? null : beyond(number, fits));
  }

  /** Why the schema accepts what is out of our range; null if it does not. */
  private @Nullable Explanation beyond(BigDecimal number, boolean fits) {
    if (Explanation.lacksLimit(field, Rule.RANGE, number)) {
      return fits ? Explanation.RECORDED_LIMIT : Explanation.BEYOND_32_BITS;
    }
    return isInRange(number) ? Explanation.BEYOND_32_BITS : null;
  }

  private Value decimal(String text) {
    if (has(Minimum.class) || has(Maximum.class)) {
      throw new AssertionError("teach this what limits of a decimal mean: " + field);
    }
    BigDecimal number = new BigDecimal(text);
    boolean places =
        field
            .constraint(Decimals.class)
            .map(limit -> number.stripTrailingZeros().scale() <= limit.places())
            .orElse(true);
    boolean isTextOnly = field.constraint(Decimals.class).map(Decimals::textOnly).orElse(false);
    if (hasManyDigits(number)) {
      return Value.of(text, Kind.RANGE, places || isTextOnly ? Explanation.MANY_DIGITS : null);
    }
    return places
        ? Value.of(text, null)
        : Value.of(text, Kind.DECIMALS, isTextOnly ? Explanation.RECORDED_LIMIT : null);
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

  private boolean isInRange(BigDecimal number) {
    return field.constraint(Minimum.class).map(Minimum::value).orElse(number).compareTo(number) <= 0
        && field.constraint(Maximum.class).map(Maximum::value).orElse(number).compareTo(number)
            >= 0;
  }

  private static boolean isBetween(BigDecimal number, long least, long greatest) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
