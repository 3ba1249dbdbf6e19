package org.chargespec.spec.model;

import java.util.List;

/**
 * A list of usual values for open strings; it becomes a class of constants.
 *
 * @param name the list's name
 * @param javaName the Java class
 * @param doc the meaning of its values
 * @param values its values in this spec
 * @param source the file that describes it
 */
public record ValueList(
    String name, JavaName javaName, String doc, List<Value> values, String source) {

  /**
   * A value of a list.
   *
   * @param text the value on the wire
   * @param constant the name of the Java constant
   * @param critical whether the standard marks it as critical
   * @param doc its meaning
   */
  public record Value(String text, String constant, boolean critical, String doc) {}
}
