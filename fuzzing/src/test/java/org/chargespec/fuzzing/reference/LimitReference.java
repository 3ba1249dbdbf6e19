package org.chargespec.fuzzing.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.runtime.Checks;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;

/** Which limits of its field a value breaks. */
final class LimitReference {

  private static final int LAST_YEAR = 9999;

  private final Faults faults;

  LimitReference(Faults faults) {
    this.faults = faults;
  }

  void count(Place place, Field field, int items) {
    for (Constraint constraint : field.constraints()) {
      boolean few = constraint instanceof MinItems limit && items < limit.items();
      boolean many = constraint instanceof MaxItems limit && items > limit.items();
      if (few || many) {
        broken(constraint, Deviation.ITEM_COUNT, Kind.ITEM_COUNT, place);
      }
    }
  }

  void value(Place place, Field field, Object value) {
    for (Constraint constraint : field.constraints()) {
      if (value instanceof String text) {
        text(place, constraint, text);
      } else if (value instanceof Number number) {
        number(place, constraint, new BigDecimal(number.toString()));
      }
    }
    if (value instanceof Instant time) {
      int year = time.atOffset(ZoneOffset.UTC).getYear();
      if (year < 0 || year > LAST_YEAR) {
        faults.passes(Deviation.TEXT_FORMAT, Kind.FORMAT, place);
      }
    }
  }

  private void text(Place place, Constraint constraint, String text) {
    if (constraint instanceof MaxLength limit
        && text.codePointCount(0, text.length()) > limit.characters()) {
      broken(constraint, Deviation.LONG_STRING, Kind.LENGTH, place);
    }
    if (constraint instanceof AbsoluteUri) {
      Checks.single(
              (name, kind, message) ->
                  broken(constraint, Deviation.TEXT_FORMAT, Kind.FORMAT, place))
          .uri("", text);
    }
  }

  private void number(Place place, Constraint constraint, BigDecimal number) {
    boolean low = constraint instanceof Minimum limit && number.compareTo(limit.value()) < 0;
    boolean high = constraint instanceof Maximum limit && number.compareTo(limit.value()) > 0;
    if (low || high) {
      broken(constraint, Deviation.OUT_OF_RANGE, Kind.RANGE, place);
    }
    if (constraint instanceof Decimals limit
        && number.stripTrailingZeros().scale() > limit.places()) {
      broken(constraint, Deviation.EXCESS_DECIMALS, Kind.DECIMALS, place);
    }
  }

  private void broken(Constraint constraint, Deviation deviation, Kind kind, Place place) {
    faults.passes(constraint.textOnly() ? Deviation.TEXT_LIMIT : deviation, kind, place);
  }
}
