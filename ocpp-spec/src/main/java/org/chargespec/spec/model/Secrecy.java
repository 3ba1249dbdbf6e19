package org.chargespec.spec.model;

import java.util.List;

/** The part of a value that must not be shown in logs. */
public sealed interface Secrecy {

  /** A part that does not depend on another field. */
  enum Always implements Secrecy {
    /** The whole value. */
    WHOLE,
    /** The login in a URL. */
    USER_INFO
  }

  /**
   * The whole value, if another field has one of these values, or an unknown one.
   *
   * @param path the path of wire names to the other field, from the record that contains both
   * @param values the values, case-insensitive; {@code *} at the beginning or end stands for any
   *     characters
   */
  record When(List<String> path, List<String> values) implements Secrecy {}
}
