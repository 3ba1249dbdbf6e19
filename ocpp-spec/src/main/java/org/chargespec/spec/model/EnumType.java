package org.chargespec.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linked enum.
 *
 * @param name the standard's name
 * @param javaName the Java enum
 * @param section the section of the standard, or null
 * @param doc its meaning
 * @param values its values
 * @param deviations the recorded differences from the official schema
 * @param source the file that describes it
 */
public record EnumType(
    String name,
    JavaName javaName,
    @Nullable String section,
    String doc,
    List<Value> values,
    List<RecordedDifference> deviations,
    String source) {

  /** The last constant of every generated enum, for unknown values. */
  public static final String UNRECOGNIZED = "UNRECOGNIZED";

  /**
   * A value of an enum.
   *
   * @param wireValue the value on the wire
   * @param constant the name of the Java constant
   * @param aliases other spellings that are read as this value
   * @param doc its meaning
   */
  public record Value(String wireValue, String constant, List<String> aliases, String doc) {}
}
