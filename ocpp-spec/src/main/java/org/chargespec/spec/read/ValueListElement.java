package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of usual values for fields that are open strings, as written.
 *
 * @param name the list's name; fields name it, and so is the class of its constants called
 * @param doc what its values are, in our words
 * @param values its values
 * @param at the start of the file
 */
public record ValueListElement(
    Located<String> name, Located<String> doc, List<ListedValueElement> values, Location at) {

  /**
   * A value of a list, as written.
   *
   * @param value the value on the wire
   * @param javaName the constant's name where the rule does not give it, or null
   * @param versions the specs that have the value; empty for all
   * @param critical whether the standard marks it as critical; null where it marks none
   * @param doc what it means, in our words
   */
  public record ListedValueElement(
      Located<String> value,
      @Nullable Located<String> javaName,
      List<Located<String>> versions,
      @Nullable Boolean critical,
      Located<String> doc) {}
}
