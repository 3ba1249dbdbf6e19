package org.chargespec.spec.model;

import java.util.Locale;

/** The names of Java constants. */
public final class UpperSnakeCase {

  private UpperSnakeCase() {}

  /** Returns a name in upper snake case: {@code Energy.Active} is {@code ENERGY_ACTIVE}. */
  public static String of(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "_")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .replaceAll("(?<=[A-Z0-9])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
