package org.chargespec.tools.lint;

import java.util.Set;
import org.chargespec.spec.model.FieldType.BuiltIn;

/** Decides which numbers have a unit: all decimals, and integers with the name of a quantity. */
public final class Quantities {

  /** Names of quantities; an identifier, index, count or priority has no unit. */
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
   * Returns whether a field needs a unit.
   *
   * @param type its type in the spec; of a list, that of its items
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
