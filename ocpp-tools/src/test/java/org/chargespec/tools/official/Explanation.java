package org.chargespec.tools.official;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.tools.sample.Rule;
import org.chargespec.tools.sample.Sample;
import org.jspecify.annotations.Nullable;

/** Why we and an official schema judge a payload differently. There are no other reasons. */
public enum Explanation {
  /** The spec records of the field that the schema lacks a limit which the text has. */
  RECORDED_LIMIT,

  /** An {@code int} holds our integers; the schemas have no such limit, in no version. */
  BEYOND_32_BITS,

  /** {@code 2.0} is a whole number in every version; in draft 4 it is none. */
  WHOLE_WITH_FRACTION,

  /** A name that stands twice in an object is rejected; schemas are not told of it. */
  DUPLICATE_NAME,

  /** A decimal has at most 100 digits in plain notation; in the schemas, any number of them. */
  MANY_DIGITS,

  /**
   * RFC 3339 has leap seconds, and says that they are announced half a year ahead. We take the last
   * second of any day in UTC for one; the validator, only those that it was told of.
   */
  LEAP_SECOND,

  /**
   * A point in time that is in the years 0000 to 9999 where it is said to be, but not in UTC: read
   * by RFC 3339, it could not be written by it.
   */
  YEAR_IN_UTC;

  /** Returns why the schema's verdict of a sample is not ours; empty where it is. */
  public static Optional<Explanation> of(OfficialSchema schema, Sample sample) {
    Field field = Places.fieldAt(schema.model(), schema.type(), sample.pointer());
    if (field == null) {
      return Optional.empty();
    }
    Object value = Places.valueAt(sample.payload(), sample.pointer());
    // An integer of a sample is an Integer as long as it is one of 32 bits.
    if (field.type().single() == BuiltIn.INTEGER
        && sample.broken() == Rule.RANGE
        && value instanceof BigDecimal) {
      return Optional.of(BEYOND_32_BITS);
    }
    return lacksLimit(field, sample.broken(), value)
        ? Optional.of(RECORDED_LIMIT)
        : Optional.empty();
  }

  /** Tells whether a value breaks a rule by a limit that is the text's and not the schema's. */
  public static boolean lacksLimit(Field field, @Nullable Rule broken, @Nullable Object value) {
    return broken != null
        && field.deviations().stream()
            .filter(deviation -> deviation.schema().equals("none"))
            .anyMatch(deviation -> isBroken(deviation.keyword(), field, broken, value));
  }

  private static boolean isBroken(
      String keyword, Field field, Rule broken, @Nullable Object value) {
    return switch (keyword) {
      case "minItems" ->
          broken == Rule.ITEM_COUNT
              && value instanceof List<?> items
              && items.size() < field.constraint(MinItems.class).orElseThrow().items();
      case "minimum" ->
          broken == Rule.RANGE
              && value instanceof Number number
              && new BigDecimal(number.toString())
                      .compareTo(field.constraint(Minimum.class).orElseThrow().value())
                  < 0;
      case "maximum" ->
          broken == Rule.RANGE
              && value instanceof Number number
              && new BigDecimal(number.toString())
                      .compareTo(field.constraint(Maximum.class).orElseThrow().value())
                  > 0;
      case "multipleOf" -> broken == Rule.DECIMALS;
      case "default" -> false;
      default -> throw new AssertionError("teach this what a deviating " + keyword + " means");
    };
  }
}
