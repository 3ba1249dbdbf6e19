package org.chargespec.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A fact in which the spec intentionally differs from the official schema.
 *
 * @param keyword the schema's keyword, such as {@code minItems}; {@code enum} for a value; {@code
 *     name} for a type's name
 * @param value the enum value concerned, or null
 * @param schema what the schema says; {@code none} if it says nothing
 * @param in the one schema file concerned, or null for all
 * @param reason the reason
 * @param at the location in the spec: file, line and column
 */
public record RecordedDifference(
    String keyword,
    @Nullable String value,
    String schema,
    @Nullable String in,
    String reason,
    String at) {

  /** The value of {@link #schema} if the schema says nothing. */
  public static final String NONE = "none";
}
