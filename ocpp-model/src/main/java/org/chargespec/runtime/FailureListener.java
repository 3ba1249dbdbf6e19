package org.chargespec.runtime;

import org.chargespec.Violation.Kind;

/** Receives the checks that failed. */
@FunctionalInterface
public interface FailureListener {

  /**
   * Called for each failed check.
   *
   * @param name the name of the component, as passed to the check
   * @param kind the kind of rule that is broken
   * @param message what is wrong and what would be right, for people
   */
  void failed(String name, Kind kind, String message);
}
