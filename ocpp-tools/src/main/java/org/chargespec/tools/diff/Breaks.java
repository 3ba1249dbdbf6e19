package org.chargespec.tools.diff;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a change breaks. A sender and a receiver are programs made for the spec before the change.
 *
 * @param sender whether something that conformed before does so no more: what such a program sends
 *     may be rejected now
 * @param receiver whether something conforms that did not before: such a program may reject what it
 *     receives now
 * @param java whether source that uses the generated types may not compile any more, apart from the
 *     name of the package; source that calls canonical constructors or takes records apart by
 *     patterns is not counted
 */
public record Breaks(boolean sender, boolean receiver, boolean java) {

  static final Breaks NOTHING = new Breaks(false, false, false);
  static final Breaks JAVA = new Breaks(false, false, true);

  static Breaks wire(boolean sender, boolean receiver) {
    return new Breaks(sender, receiver, false);
  }

  Breaks andJava(boolean broken) {
    return new Breaks(sender, receiver, java || broken);
  }

  /** Tells whether it breaks anyone. */
  public boolean any() {
    return sender || receiver || java;
  }

  /** Returns who is broken, in words. */
  public List<String> names() {
    return Stream.of(sender ? "sender" : "", receiver ? "receiver" : "", java ? "Java" : "")
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
