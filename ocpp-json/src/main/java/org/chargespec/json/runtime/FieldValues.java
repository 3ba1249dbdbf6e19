package org.chargespec.json.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a record's fields, in its order, on their way into its constructor. */
public final class FieldValues {

  private final @Nullable Object[] values;

  /**
   * @param values the values, each of its field's Java type; null for an absent one
   */
  public FieldValues(@Nullable Object[] values) {
    this.values = values.clone();
  }

  /** Returns the value of a required field. */
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the field's shape has seen to it
  public <V> V required(int index) {
    return (V) Objects.requireNonNull(values[index]);
  }

  /** Returns the value of an optional field, or null. */
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the field's shape has seen to it
  public <V> @Nullable V optional(int index) {
    return (V) values[index];
  }
}
