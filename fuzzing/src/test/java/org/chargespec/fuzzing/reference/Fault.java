package org.chargespec.fuzzing.reference;

import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a document.
 *
 * @param at where in the text
 * @param pointer where in the payload
 * @param kind which kind of rule is broken
 * @param rejects whether the payload is rejected for it
 * @param received the value that was received; null if none was
 */
record Fault(int at, String pointer, Kind kind, boolean rejects, @Nullable Source received) {

  private static final int MOST_CHARACTERS = 1024;

  boolean is(Violation violation) {
    return pointer.equals(violation.pointer()) && kind == violation.kind();
  }

  /** Returns whether a violation shows nothing, or what was received. */
  boolean isShownBy(Violation violation, String document) {
    String found = violation.found();
    if (found == null || received == null) {
      return found == null;
    }
    String text = document.substring(received.at(), received.end());
    return text.length() <= MOST_CHARACTERS
        ? found.equals(text)
        : text.startsWith(found) && found.length() >= MOST_CHARACTERS - 1;
  }

  @Override
  public String toString() {
    return pointer + " " + kind + (rejects ? " rejects" : "");
  }
}
