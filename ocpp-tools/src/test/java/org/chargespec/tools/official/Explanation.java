package org.chargespec.tools.official;

import java.math.BigDecimal;
import java.util.Optional;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ViolationKind;
import org.chargespec.tools.sample.Sample;

/**
 * Why this library and an official schema judge a payload differently. There are no other reasons.
 */
public enum Explanation {
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
    boolean beyond =
        field.type().single() == BuiltIn.INTEGER
            && sample.broken() == ViolationKind.RANGE
            && value instanceof BigDecimal;
    return beyond ? Optional.of(BEYOND_32_BITS) : Optional.empty();
  }
}
