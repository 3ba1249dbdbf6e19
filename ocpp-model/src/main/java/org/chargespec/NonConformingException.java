package org.chargespec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a message that does not conform is built or written, and by {@code orElseThrow()}
 * when it was rejected.
 */
public final class NonConformingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  // Not serialized: the message of the exception names all violations.
  private final transient List<Violation> violations;

  /**
   * @param type the type that does not conform
   * @param violations all violations
   */
  public NonConformingException(Class<?> type, List<Violation> violations) {
    this(type.getSimpleName(), violations);
  }

  /**
   * @param name the thing that does not conform, such as {@code payload}
   * @param violations all violations
   */
  public NonConformingException(String name, List<Violation> violations) {
    super(
        name
            + " does not conform: "
            + violations.stream()
                .map(violation -> (violation.pointer() + " " + violation.message()).strip())
                .collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** Returns all violations; empty only in an exception that was serialized. */
  @SuppressWarnings("NullAway") // null after deserialization
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
