package org.chargespec.json.runtime;

import java.math.BigDecimal;
import org.chargespec.runtime.Checks;

/**
 * A limit of a field, as the careful way sees it: it checks values that no record holds yet, by the
 * same code that checks those of records.
 */
public sealed interface Limit {

  /** A limit of a list itself. */
  sealed interface OfList extends Limit {

    /**
     * Checks how many items there are.
     *
     * @param checks what to do with each check
     */
    void check(Checks checks, int items);
  }

  /** A limit of a value; of a list, of each item. */
  sealed interface OfValue extends Limit {

    /**
     * Checks a value.
     *
     * @param checks what to do with each check
     * @param value a value of the field's Java type
     */
    void check(Checks checks, Object value);
  }

  /** A text has at most so many characters (code points). */
  static Limit maxLength(int characters) {
    return new MaxLength(characters);
  }

  /** A whole number is at least this. */
  static Limit minimum(int value) {
    return new Minimum(BigDecimal.valueOf(value));
  }

  /** A decimal number is at least this. */
  static Limit minimum(String value) {
    return new Minimum(new BigDecimal(value));
  }

  /** A whole number is at most this. */
  static Limit maximum(int value) {
    return new Maximum(BigDecimal.valueOf(value));
  }

  /** A decimal number is at most this. */
  static Limit maximum(String value) {
    return new Maximum(new BigDecimal(value));
  }

  /** A number has at most so many digits after the decimal point. */
  static Limit decimals(int places) {
    return new Places(places);
  }

  /** A text is an absolute URI (RFC 3986). */
  static Limit uri() {
    return new Uri();
  }

  /** A list has at least so many items. */
  static Limit minItems(int items) {
    return new MinItems(items);
  }

  /** A list has at most so many items. */
  static Limit maxItems(int items) {
    return new MaxItems(items);
  }

  /**
   * See {@link #maxLength}.
   *
   * @param characters the most
   */
  record MaxLength(int characters) implements OfValue {

    @Override
    public void check(Checks checks, Object value) {
      checks.maxLength("", (String) value, characters);
    }
  }

  /**
   * See {@link #minimum(int)}.
   *
   * @param value the least
   */
  record Minimum(BigDecimal value) implements OfValue {

    @Override
    public void check(Checks checks, Object found) {
      if (found instanceof Integer whole) {
        checks.minimum("", whole, value.intValueExact());
      } else {
        checks.minimum("", (BigDecimal) found, value);
      }
    }
  }

  /**
   * See {@link #maximum(int)}.
   *
   * @param value the greatest
   */
  record Maximum(BigDecimal value) implements OfValue {

    @Override
    public void check(Checks checks, Object found) {
      if (found instanceof Integer whole) {
        checks.maximum("", whole, value.intValueExact());
      } else {
        checks.maximum("", (BigDecimal) found, value);
      }
    }
  }

  /**
   * See {@link #decimals}.
   *
   * @param places the most digits
   */
  record Places(int places) implements OfValue {

    @Override
    public void check(Checks checks, Object value) {
      checks.decimals("", (BigDecimal) value, places);
    }
  }

  /** See {@link #uri}. */
  record Uri() implements OfValue {

    @Override
    public void check(Checks checks, Object value) {
      checks.uri("", (String) value);
    }
  }

  /**
   * See {@link #minItems}.
   *
   * @param items the least
   */
  record MinItems(int items) implements OfList {

    @Override
    public void check(Checks checks, int count) {
      checks.minItems("", count, items);
    }
  }

  /**
   * See {@link #maxItems}.
   *
   * @param items the most
   */
  record MaxItems(int items) implements OfList {

    @Override
    public void check(Checks checks, int count) {
      checks.maxItems("", count, items);
    }
  }
}
