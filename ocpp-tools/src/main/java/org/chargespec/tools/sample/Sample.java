package org.chargespec.tools.sample;

import java.util.Map;
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;

/**
 * A payload that differs in one place from the full payload of its type.
 *
 * @param name its description, such as {@code Reset.req: /type is missing}; no two samples of a
 *     type have the same
 * @param pointer the place, as a JSON pointer (RFC 6901) from the root of the payload; also of an
 *     absent property
 * @param broken the rule that it breaks at this place, or null if it conforms
 * @param textOnly whether only the text of the standard states that rule
 * @param payload the payload as {@link SamplePayloads} describes it
 */
public record Sample(
    String name,
    String pointer,
    @Nullable ViolationKind broken,
    boolean textOnly,
    Map<String, @Nullable Object> payload) {

  /** Returns whether it breaks no rule. */
  public boolean conforms() {
    return broken == null;
  }

  /** Returns whether it breaks no rule that the official schema states. */
  public boolean obeysSchema() {
    return conforms() || textOnly;
  }

  /** Returns the name, which parameterized tests display. */
  @Override
  public String toString() {
    return name;
  }
}
