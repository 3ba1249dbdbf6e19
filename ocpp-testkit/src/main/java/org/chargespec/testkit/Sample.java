package org.chargespec.testkit;

import org.chargespec.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A payload of a message.
 *
 * @param name what is special about it, such as {@code Reset.req: /type is missing}
 * @param pointer the place of what it breaks, as a JSON pointer; empty if it conforms
 * @param broken the one rule that it breaks; null if it conforms
 * @param json the payload
 */
public record Sample(String name, String pointer, Violation.@Nullable Kind broken, String json) {

  /** Returns the name, since this is what parameterised tests show. */
  @Override
  public String toString() {
    return name;
  }
}
