package org.chargespec.spec.read;

/**
 * A value and the place where it is written.
 *
 * @param value what is written
 * @param at where
 */
public record Located<T>(T value, Location at) {}
