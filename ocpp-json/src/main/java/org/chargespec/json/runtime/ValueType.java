package org.chargespec.json.runtime;

/** What a field holds. */
public sealed interface ValueType {

  /** The types that every spec has. */
  enum BuiltIn implements ValueType {
    /** A text: String. */
    STRING,
    /** A text in whatever notation: String. JSON that stands in its place is kept as text. */
    OPEN_TEXT,
    /** A whole number of 32 bits: Integer. */
    INTEGER,
    /** A decimal number: BigDecimal. */
    DECIMAL,
    /** True or false: Boolean. */
    BOOLEAN,
    /** A point in time: Instant. */
    DATE_TIME,
    /** Any JSON: plain Java. */
    JSON,
    /** What a vendor added: CustomData. */
    CUSTOM_DATA
  }

  /**
   * A value of an enum.
   *
   * @param names its values
   */
  record EnumValue(EnumNames<?> names) implements ValueType {}

  /**
   * An object.
   *
   * @param codec the codec of its record
   */
  record ObjectValue(Codec<?> codec) implements ValueType {}
}
