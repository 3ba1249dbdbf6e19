package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type file: a data type, as written.
 *
 * @param name the standard's name
 * @param javaName the Java name if it must differ, or null
 * @param section the section of the standard, or null
 * @param doc its meaning, in our words
 * @param fields its fields
 * @param at the start of the file
 */
public record TypeElement(
    Located<String> name,
    @Nullable Located<String> javaName,
    @Nullable String section,
    Located<String> doc,
    List<FieldElement> fields,
    Location at) {}
