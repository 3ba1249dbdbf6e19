package org.chargespec.tools.lint;

import java.util.Set;
import org.chargespec.spec.model.FieldType.BuiltIn;

/**
 * Which numbers have a unit: all decimals, and the integers whose names are those of quantities.
 */
public final class Quantities {

  /** An identifier, an index, a count or a priority has no unit. */
  private static final Set<String> NAMES =
      Words.ofNames(
          Set.of(
              "interval",
              "duration",
              "timeout",
              "delay",
              "period",
              "offset",
              "energy",
              "power",
              "current",
              "voltage",
              "frequency",
              "capacity",
              "percentage",
              "soc"));

  private Quantities() {}

  /**
   * Tells whether a field needs a unit.
   *
   * @param type its type as the spec writes it, of a list its items' type
   * @param name its name
   */
  public static boolean needUnit(String type, String name) {
    if (type.equals(BuiltIn.DECIMAL.specName())) {
      return true;
    }
    return type.equals(BuiltIn.INTEGER.specName())
        && Words.ofNames(Set.of(name)).stream().anyMatch(NAMES::contains);
  }
}
