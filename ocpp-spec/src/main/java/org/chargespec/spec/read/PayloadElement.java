package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request or a response, as written.
 *
 * @param section the section of the standard, or null
 * @param doc its meaning, in our words
 * @param fields its fields
 * @param at its location
 */
public record PayloadElement(
    @Nullable String section, Located<String> doc, List<FieldElement> fields, Location at) {}
