package org.chargespec;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a message that is built, written or asked for departs from the standard. */
public final class NonConformingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  // A serialized exception keeps its message, which names them all; the list itself need not
  // travel.
  private final transient List<Violation> violations;

  /**
   * @param type what was to be built
   * @param violations everything that is wrong with it
   */
  public NonConformingException(Class<?> type, List<Violation> violations) {
    this(type.getSimpleName(), violations);
  }

  /**
   * @param name what departs from the standard, such as {@code payload}
   * @param violations everything that is wrong with it
   */
  public NonConformingException(String name, List<Violation> violations) {
    super(
        name
            + " departs from the standard: "
            + violations.stream()
                .map(violation -> (violation.pointer() + " " + violation.message()).strip())
                .collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** Returns everything that is wrong; empty only in an exception that was serialized. */
  @SuppressWarnings("NullAway") // null after deserialization, which NullAway does not know of
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
