package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of usual values for open strings, as written.
 *
 * @param name the name of the list, and of the class of its constants
 * @param doc the meaning of its values, in our words
 * @param values its values
 * @param at the start of the file
 */
public record ValueListElement(
    Located<String> name, Located<String> doc, List<ListedValueElement> values, Location at) {

  /**
   * A value of a list, as written.
   *
   * @param value the value on the wire
   * @param javaName the name of the constant if the rule does not give it, or null
   * @param versions the specs that have the value; empty for all
   * @param critical whether the standard marks it as critical; null if it marks none
   * @param doc its meaning, in our words
   */
  public record ListedValueElement(
      Located<String> value,
      @Nullable Located<String> javaName,
      List<Located<String>> versions,
      @Nullable Boolean critical,
      Located<String> doc) {}
}
