package org.chargespec.spec.model;

import java.util.List;

/**
 * Usual values of fields that are open strings: what becomes a class of constants.
 *
 * @param name the list's name
 * @param javaName the class
 * @param doc what its values are
 * @param values its values in this spec
 * @param source the file that describes it
 */
public record ValueList(
    String name, JavaName javaName, String doc, List<Value> values, String source) {

  /**
   * A value of a list.
   *
   * @param text the value on the wire
   * @param constant the Java constant
   * @param critical whether the standard marks it as critical
   * @param doc what it means
   */
  public record Value(String text, String constant, boolean critical, String doc) {}
}
