package org.chargespec.spec.read;

import java.util.List;

/**
 * The section {@code standardTypes}, as written.
 *
 * @param caseInsensitive words in the names of case-insensitive types, such as {@code CiString}
 * @param open the names of types for text in any notation, such as {@code Text}
 */
public record StandardTypesElement(List<String> caseInsensitive, List<String> open) {}
