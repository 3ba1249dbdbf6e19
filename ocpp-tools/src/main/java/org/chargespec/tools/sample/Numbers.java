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
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for fields of type {@code integer} and {@code decimal}.
 *
 * @param integer whether only 32-bit integers are possible
 * @param minimum the least number, or null
 * @param maximum the greatest number, or null
 * @param places most digits after the decimal point, or null
 */
record Numbers(
    boolean integer,
    @Nullable Minimum minimum,
    @Nullable Maximum maximum,
    @Nullable Decimals places) {

  private static final Minimum LEAST_INTEGER =
      new Minimum(BigDecimal.valueOf(Integer.MIN_VALUE), false);
  private static final Maximum GREATEST_INTEGER =
      new Maximum(BigDecimal.valueOf(Integer.MAX_VALUE), false);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MANY_DIGITS = new BigDecimal("12345678901234567890");

  static Numbers of(Field field) {
    boolean integer = field.type().single() == BuiltIn.INTEGER;
    Minimum least = integer ? LEAST_INTEGER : null;
    Maximum greatest = integer ? GREATEST_INTEGER : null;
    return new Numbers(
        integer,
        field.constraint(Minimum.class).orElse(least),
        field.constraint(Maximum.class).orElse(greatest),
        field.constraint(Decimals.class).orElse(null));
  }

  /** Returns the n-th number, from 0 or the minimum. */
  Object number(int n) {
    BigDecimal start = BigDecimal.ZERO;
    if (minimum != null) {
      start = start.max(minimum.value());
    }
    BigDecimal number = start.add(BigDecimal.valueOf(n));
    if (!integer && (places == null || places.places() > 0)) {
      number = number.add(HALF);
    }
    return plain(maximum == null ? number : number.min(maximum.value()));
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    BigDecimal step =
        places == null ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(places.places());
    if (minimum != null) {
      Object below = plain(minimum.value().subtract(step));
      changes.add(Change.conforming("is the least number", plain(minimum.value())));
      changes.add(Change.beyond(minimum, "is below the least number", ViolationKind.RANGE, below));
    }
    if (maximum != null) {
      Object above = plain(maximum.value().add(step));
      changes.add(Change.conforming("is the greatest number", plain(maximum.value())));
      changes.add(
          Change.beyond(maximum, "is above the greatest number", ViolationKind.RANGE, above));
    } else {
      changes.add(Change.conforming("has 20 digits", MANY_DIGITS));
    }
    if (places != null) {
      addDecimals(places, step, changes);
    }
    return changes;
  }

  private void addDecimals(Decimals limit, BigDecimal step, List<Change> changes) {
    int places = limit.places();
    BigDecimal start = new BigDecimal(number(0).toString()).setScale(places, RoundingMode.CEILING);
    if (fits(start.add(step))) {
      changes.add(Change.conforming("has %d decimal places".formatted(places), start.add(step)));
      changes.add(
          Change.conforming(
              "has %d decimal places and a trailing zero".formatted(places),
              start.add(step).setScale(places + 1)));
      changes.add(
          Change.beyond(
              limit,
              "has %d decimal places".formatted(places + 1),
              ViolationKind.DECIMALS,
              start.add(step.movePointLeft(1))));
    }
  }

  private boolean fits(BigDecimal number) {
    return (minimum == null || minimum.value().compareTo(number) <= 0)
        && (maximum == null || maximum.value().compareTo(number) >= 0);
  }

  /** Returns a 32-bit integer as {@code Integer}, others unchanged. */
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
