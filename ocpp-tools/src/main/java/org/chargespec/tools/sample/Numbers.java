package org.chargespec.tools.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for fields of type {@code integer} and {@code decimal}.
 *
 * @param integer whether only whole numbers of 32 bits are possible
 * @param minimum the least number, or null
 * @param maximum the greatest number, or null
 * @param places most digits after the decimal point, or null
 */
record Numbers(
    boolean integer,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    @Nullable Integer places) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MANY_DIGITS = new BigDecimal("12345678901234567890");

  static Numbers of(Field field) {
    boolean integer = field.type().single() == BuiltIn.INTEGER;
    BigDecimal least = integer ? BigDecimal.valueOf(Integer.MIN_VALUE) : null;
    BigDecimal greatest = integer ? BigDecimal.valueOf(Integer.MAX_VALUE) : null;
    return new Numbers(
        integer,
        field.constraint(Minimum.class).map(Minimum::value).orElse(least),
        field.constraint(Maximum.class).map(Maximum::value).orElse(greatest),
        field.constraint(Decimals.class).map(Decimals::places).orElse(null));
  }

  /** The n-th number: counted from 0, or from the minimum where 0 is too small. */
  Object number(int n) {
    BigDecimal start = BigDecimal.ZERO;
    if (minimum != null) {
      start = start.max(minimum);
    }
    BigDecimal number = start.add(BigDecimal.valueOf(n));
    if (!integer && (places == null || places > 0)) {
      number = number.add(HALF);
    }
    return plain(maximum == null ? number : number.min(maximum));
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    BigDecimal step = places == null ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(places);
    if (minimum != null) {
      changes.add(Change.conforming("is the least number", plain(minimum)));
      changes.add(
          new Change("is below the least number", Rule.RANGE, plain(minimum.subtract(step))));
    }
    if (maximum != null) {
      changes.add(Change.conforming("is the greatest number", plain(maximum)));
      changes.add(new Change("is above the greatest number", Rule.RANGE, plain(maximum.add(step))));
    } else {
      changes.add(Change.conforming("has 20 digits", MANY_DIGITS));
    }
    if (places != null) {
      addDecimals(places, step, changes);
    }
    return changes;
  }

  private void addDecimals(int places, BigDecimal step, List<Change> changes) {
    BigDecimal start = new BigDecimal(number(0).toString()).setScale(places, RoundingMode.CEILING);
    if (fits(start.add(step))) {
      changes.add(Change.conforming("has %d decimal places".formatted(places), start.add(step)));
      changes.add(
          Change.conforming(
              "has %d decimal places and a trailing zero".formatted(places),
              start.add(step).setScale(places + 1)));
      changes.add(
          new Change(
              "has %d decimal places".formatted(places + 1),
              Rule.DECIMALS,
              start.add(step.movePointLeft(1))));
    }
  }

  private boolean fits(BigDecimal number) {
    return (minimum == null || minimum.compareTo(number) <= 0)
        && (maximum == null || maximum.compareTo(number) >= 0);
  }

  /** An integer as {@code Integer}, as long as it is one of 32 bits. */
  private Object plain(BigDecimal number) {
    boolean is32Bits =
        number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
            && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    if (integer && is32Bits) {
      return number.intValueExact();
    }
    return number;
  }
}
