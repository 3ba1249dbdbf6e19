package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum file, as written.
 *
 * @param name the standard's name
 * @param javaName the Java name if it must differ, or null
 * @param section the section of the standard, or null
 * @param doc its meaning, in our words
 * @param values its values
 * @param deviations the recorded differences from the official schema
 * @param at the start of the file
 */
public record EnumElement(
    Located<String> name,
    @Nullable Located<String> javaName,
    @Nullable String section,
    Located<String> doc,
    List<EnumValueElement> values,
    List<RecordedDifferenceElement> deviations,
    Location at) {}
