package org.chargespec.json.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of the fields of a record, in its order, for its constructor. */
public final class FieldValues {

  private final @Nullable Object[] values;

  /**
   * @param values the values, each of the Java type of its field; null if absent
   */
  public FieldValues(@Nullable Object[] values) {
    this.values = values.clone();
  }

  /** Returns the value of a required field. */
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the careful way has checked the type
  public <V> V required(int index) {
    return (V) Objects.requireNonNull(values[index]);
  }

  /** Returns the value of an optional field, or null. */
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the careful way has checked the type
  public <V> @Nullable V optional(int index) {
    return (V) values[index];
  }
}
