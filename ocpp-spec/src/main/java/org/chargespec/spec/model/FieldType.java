package org.chargespec.spec.model;

/** The type of a field. */
public sealed interface FieldType {

  /** The built-in types. */
  enum BuiltIn implements FieldType {
    /** A text. */
    STRING("string"),
    /** A whole number of 32 bits. */
    INTEGER("integer"),
    /** A decimal number of any size. */
    DECIMAL("decimal"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** A date-time, RFC 3339. */
    DATE_TIME("date-time"),
    /** Any JSON value. */
    JSON("json"),
    /** A vendor's extension: {@code vendorId} and any further properties. */
    CUSTOM_DATA("custom-data");

    private final String specName;

    BuiltIn(String specName) {
      this.specName = specName;
    }

    /** Returns the name that a spec uses. */
    public String specName() {
      return specName;
    }
  }

  /**
   * A value of an enum.
   *
   * @param specName the standard's name of the enum
   * @param javaName its Java type
   */
  record EnumReference(String specName, JavaName javaName) implements FieldType {}

  /**
   * An object of a data type. It is a reference, because types may contain each other.
   *
   * @param specName the standard's name of the type
   * @param javaName its Java type
   */
  record ObjectReference(String specName, JavaName javaName) implements FieldType {}

  /**
   * A list.
   *
   * @param item the type of its items; never a list
   */
  record ListOf(FieldType item) implements FieldType {}

  /** Returns the type of the items of a list, or this type if it is not a list. */
  default FieldType single() {
    return this instanceof ListOf list ? list.item() : this;
  }

  /** Returns whether this is a list. */
  default boolean isList() {
    return this instanceof ListOf;
  }

  /** Returns whether this is a number or a list of numbers. */
  default boolean isNumeric() {
    return single() == BuiltIn.INTEGER || single() == BuiltIn.DECIMAL;
  }
}
