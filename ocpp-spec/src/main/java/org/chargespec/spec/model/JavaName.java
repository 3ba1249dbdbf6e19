package org.chargespec.spec.model;

/**
 * The name of a generated Java type.
 *
 * @param packageName its package
 * @param simpleName its name there
 */
public record JavaName(String packageName, String simpleName) {}
