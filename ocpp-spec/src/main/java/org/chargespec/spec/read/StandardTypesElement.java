package org.chargespec.spec.read;

import java.util.List;

/**
 * What a version says of the types that its standard gives to strings.
 *
 * @param caseInsensitive words in the names of types in which upper and lower case do not matter,
 *     such as {@code CiString}
 * @param open the names of types that hold text of any kind, such as {@code Text}
 */
public record StandardTypesElement(List<String> caseInsensitive, List<String> open) {}
