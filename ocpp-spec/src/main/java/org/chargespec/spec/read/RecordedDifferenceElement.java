package org.chargespec.spec.read;

import org.jspecify.annotations.Nullable;

/**
 * A fact on which the spec differs from the official schema, on purpose: an entry of {@code
 * deviations}.
 *
 * @param keyword the schema's keyword, such as {@code minItems}; {@code enum} for a value; {@code
 *     name} for a type's name
 * @param value the enum value concerned, or null
 * @param schema what the schema says; {@code none} where it says nothing
 * @param in the one schema file concerned, or null for all
 * @param reason why, in our words
 * @param at where it is written
 */
public record RecordedDifferenceElement(
    Located<String> keyword,
    @Nullable String value,
    String schema,
    @Nullable String in,
    String reason,
    Location at) {}
