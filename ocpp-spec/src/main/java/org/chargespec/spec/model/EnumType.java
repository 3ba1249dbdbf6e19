package org.chargespec.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes an enum.
 *
 * @param name the standard's name
 * @param javaName the enum
 * @param section the section of the standard, or null
 * @param doc what it tells
 * @param values its values
 * @param deviations where they depart from the official schema
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

  /** The last constant of every generated enum, for values that the enum does not have. */
  public static final String UNRECOGNIZED = "UNRECOGNIZED";

  /**
   * A value of an enum.
   *
   * @param wireValue the value on the wire
   * @param constant the Java constant
   * @param aliases other spellings that are read as this value
   * @param doc what it means
   */
  public record Value(String wireValue, String constant, List<String> aliases, String doc) {}
}
