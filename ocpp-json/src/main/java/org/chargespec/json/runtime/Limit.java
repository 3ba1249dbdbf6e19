package org.chargespec.json.runtime;

import java.math.BigDecimal;
import org.chargespec.runtime.Checks;

/**
 * A limit of a field, for the careful way. It checks values before a record holds them, by the same
 * code as the checks of records.
 */
public sealed interface Limit {

  /** A limit of a list itself. */
  sealed interface OfList extends Limit {

    /**
     * Checks the number of items.
     *
     * @param checks receives the value with its rule
     */
    void check(Checks checks, int items);
  }

  /** A limit of a value, or of each item of a list. */
  sealed interface OfValue extends Limit {

    /**
     * Checks a value.
     *
     * @param checks receives the value with its rule
     * @param value a value of the Java type of the field
     */
    void check(Checks checks, Object value);
  }

  /** Returns the limit: at most this many characters (code points). */
  static Limit maxLength(int characters) {
    return new MaxLength(characters);
  }

  /** Returns the limit: an integer of at least this. */
  static Limit minimum(int value) {
    return new Minimum(BigDecimal.valueOf(value));
  }

  /** Returns the limit: a decimal of at least this. */
  static Limit minimum(String value) {
    return new Minimum(new BigDecimal(value));
  }

  /** Returns the limit: an integer of at most this. */
  static Limit maximum(int value) {
    return new Maximum(BigDecimal.valueOf(value));
  }

  /** Returns the limit: a decimal of at most this. */
  static Limit maximum(String value) {
    return new Maximum(new BigDecimal(value));
  }

  /** Returns the limit: at most this many decimal places. */
  static Limit decimals(int places) {
    return new Places(places);
  }

  /** Returns the rule: an absolute URI (RFC 3986). */
  static Limit uri() {
    return new Uri();
  }

  /** Returns the limit: at least this many items. */
  static Limit minItems(int items) {
    return new MinItems(items);
  }

  /** Returns the limit: at most this many items. */
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
