package org.chargespec.fuzzing.reference;

import org.chargespec.Violation;
import org.chargespec.Violation.Kind;

/**
 * Something wrong with a document.
 *
 * @param at where in the text
 * @param pointer where in the payload
 * @param kind which kind of rule is broken
 * @param rejects whether the payload is rejected for it
 */
record Fault(int at, String pointer, Kind kind, boolean rejects) {

  boolean is(Violation violation) {
    return pointer.equals(violation.pointer()) && kind == violation.kind();
  }

  @Override
  public String toString() {
    return pointer + " " + kind + (rejects ? " rejects" : "");
  }
}
