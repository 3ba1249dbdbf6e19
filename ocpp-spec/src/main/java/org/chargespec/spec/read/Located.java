package org.chargespec.spec.read;

/**
 * A value with its location.
 *
 * @param value the value
 * @param at the location
 */
public record Located<T>(T value, Location at) {}
