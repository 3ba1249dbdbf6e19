package org.chargespec.session;

import java.util.List;
import org.chargespec.Action;
import org.chargespec.Violation;

/** The peer's answer to a call cannot be read, or its payload was rejected. */
public final class NonConformingAnswerException extends CallFailedException {

  private static final long serialVersionUID = 1L;

  // Null after deserialization: a violation need not be serializable.
  private final transient List<Violation> violations;

  NonConformingAnswerException(Action action, String reason, List<Violation> violations) {
    super("the answer to %s does not conform: %s".formatted(action.name(), reason), null);
    this.violations = List.copyOf(violations);
  }

  /** Returns what is wrong with the payload; empty if the frame itself is malformed. */
  @SuppressWarnings("NullAway") // null after deserialization
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
