package org.chargespec.spec.model;

/** What a field holds. */
public sealed interface FieldType {

  /** The types that every spec has. */
  enum BuiltIn implements FieldType {
    /** A text. */
    STRING("string"),
    /** A whole number of 32 bits. */
    INTEGER("integer"),
    /** A decimal number of any size. */
    DECIMAL("decimal"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** A point in time, RFC 3339. */
    DATE_TIME("date-time"),
    /** Any JSON value. */
    JSON("json"),
    /** An object of a vendor's own: {@code vendorId} and what else it likes. */
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
   * An object of a data type. A reference and not the type itself, since types may contain each
   * other.
   *
   * @param specName the standard's name of the type
   * @param javaName its Java type
   */
  record ObjectReference(String specName, JavaName javaName) implements FieldType {}

  /**
   * A list.
   *
   * @param item what its items are; never a list
   */
  record ListOf(FieldType item) implements FieldType {}

  /** Returns what a list's items are, or this type itself where it is no list. */
  default FieldType single() {
    return this instanceof ListOf list ? list.item() : this;
  }

  /** Tells whether it is a list. */
  default boolean isList() {
    return this instanceof ListOf;
  }

  /** Tells whether numbers are what it holds, alone or in a list. */
  default boolean isNumeric() {
    return single() == BuiltIn.INTEGER || single() == BuiltIn.DECIMAL;
  }
}
