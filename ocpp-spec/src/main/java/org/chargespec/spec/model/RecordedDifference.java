package org.chargespec.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A fact on which the spec differs from the official schema, on purpose.
 *
 * @param keyword the schema's keyword, such as {@code minItems}; {@code enum} for a value; {@code
 *     name} for a type's name
 * @param value the enum value concerned, or null
 * @param schema what the schema says; {@code none} where it says nothing
 * @param in the one schema file concerned, or null for all
 * @param reason why
 * @param at where the spec records it: file, line and column
 */
public record RecordedDifference(
    String keyword,
    @Nullable String value,
    String schema,
    @Nullable String in,
    String reason,
    String at) {

  /** What {@link #schema} is where the schema says nothing. */
  public static final String NONE = "none";
}
