package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum, as written.
 *
 * @param value the value on the wire
 * @param javaName the constant's name where the rule does not give it, or null
 * @param aliases other spellings that are read as this value
 * @param doc what it means, in our words
 */
public record EnumValueElement(
    Located<String> value,
    @Nullable Located<String> javaName,
    List<Located<String>> aliases,
    Located<String> doc) {}
