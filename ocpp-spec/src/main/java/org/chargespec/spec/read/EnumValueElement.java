package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum, as written.
 *
 * @param value the value on the wire
 * @param javaName the name of the constant if the rule does not give it, or null
 * @param aliases other spellings that are read as this value
 * @param doc its meaning, in our words
 */
public record EnumValueElement(
    Located<String> value,
    @Nullable Located<String> javaName,
    List<Located<String>> aliases,
    Located<String> doc) {}
