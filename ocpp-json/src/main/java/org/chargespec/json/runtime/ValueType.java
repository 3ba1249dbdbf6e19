package org.chargespec.json.runtime;

/** The type of a value. */
public sealed interface ValueType {

  /** The built-in types. */
  enum BuiltIn implements ValueType {
    /** A text: String. */
    STRING,
    /** A text that may have any notation: String. Other JSON in its place is kept as text. */
    OPEN_TEXT,
    /** A 32-bit integer: Integer. */
    INTEGER,
    /** A decimal: BigDecimal. */
    DECIMAL,
    /** True or false: Boolean. */
    BOOLEAN,
    /** A date-time: Instant. */
    DATE_TIME,
    /** Free JSON: plain Java. */
    JSON,
    /** A vendor's extension: CustomData. */
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
