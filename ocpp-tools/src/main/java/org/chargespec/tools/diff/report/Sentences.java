package org.chargespec.tools.diff.report;

import java.util.List;
import java.util.stream.Collectors;
import org.chargespec.tools.diff.SpecDiff;

/** The sentences at the beginning of a document about changes. */
final class Sentences {

  private Sentences() {}

  static String madeBy(SpecDiff diff) {
    return """
    <!-- Made by: diff %s %s --format markdown. A test compares; change the spec or the tool, not this file. -->
    """
        .formatted(diff.before().name(), diff.after().name());
  }

  static String sides(String old) {
    return """
    A *sender* and a *receiver* here are programs made for %s; either side of a connection is both. A change breaks a sender
    if something that conformed does not any more. It breaks a receiver if something conforms that did not: a receiver that
    rejects what does not conform will reject it. It breaks Java source if code that uses our types may not compile against
    the new ones, apart from the name of the package. Code that uses builders and `of` is meant; code that calls canonical
    constructors or takes records apart by patterns breaks with every new field.
    """
        .formatted(old);
  }

  /** Returns the hand-written notes, one line each. */
  static String notes(List<String> notes) {
    return notes.isEmpty() ? "" : notes.stream().collect(Collectors.joining("\n- ", "- ", "\n"));
  }

  static String fieldByField(String old, String present) {
    return """
    A path with dots leads into an object, or into the objects of a list. Without a payload before it, it begins in the request
    or response of the first message of %s that the heading names, beside the one of %s."""
        .formatted(present, old);
  }

  static String java(long actions, long values) {
    return """
    %d new actions are new methods of the handlers, and new cases in a `switch` that names all messages. %d new values are new
    cases in a `switch` that names all values. `Partial` handlers and a `default` go on to compile."""
        .formatted(actions, values);
  }
}
