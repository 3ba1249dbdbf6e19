package org.chargespec.spec.model;

/**
 * The type name of the standard for a string.
 *
 * @param name its name, such as {@code CiString20Type}
 * @param caseInsensitive whether it is case-insensitive
 * @param open whether it may have any notation, so that a reader may accept other JSON as its text
 */
public record StandardType(String name, boolean caseInsensitive, boolean open) {}
