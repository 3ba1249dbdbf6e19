package org.chargespec.spec.model;

/**
 * The standard's own type of a string.
 *
 * @param name its name, such as {@code CiString20Type}
 * @param caseInsensitive whether upper and lower case do not matter in it
 * @param open whether it is text of any kind, so that a reader may take another value for it
 */
public record StandardType(String name, boolean caseInsensitive, boolean open) {}
