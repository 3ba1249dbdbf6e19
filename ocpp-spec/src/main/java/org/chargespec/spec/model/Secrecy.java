package org.chargespec.spec.model;

import java.util.List;

/** What of a field's value must not be shown in logs. */
public sealed interface Secrecy {

  /** What does not depend on another field. */
  enum Always implements Secrecy {
    /** All of it. */
    WHOLE,
    /** The login in a URL. */
    USER_INFO
  }

  /**
   * All of it, if another field has one of some values, or one that is not known.
   *
   * @param path the names on the wire that lead to the other field from the record that has both
   * @param values its values, compared without regard to case; {@code *} at the begin or the end of
   *     one stands for any characters
   */
  record When(List<String> path, List<String> values) implements Secrecy {}
}
