package org.chargespec.spec.read;

import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code deviations}, as written: a fact in which the spec intentionally differs from
 * the official schema.
 *
 * @param keyword the schema's keyword, such as {@code minItems}; {@code enum} for a value; {@code
 *     name} for a type's name
 * @param value the enum value concerned, or null
 * @param schema what the schema says; {@code none} if it says nothing
 * @param in the one schema file concerned, or null for all
 * @param reason the reason, in our words
 * @param at its location
 */
public record RecordedDifferenceElement(
    Located<String> keyword,
    @Nullable String value,
    String schema,
    @Nullable String in,
    String reason,
    Location at) {}
