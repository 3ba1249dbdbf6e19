package org.chargespec.json;

import java.util.List;
import java.util.Objects;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.Violation;

/**
 * The result of reading a payload.
 *
 * @param <T> the type of the record
 */
public sealed interface Decoded<T> {

  /**
   * Returns the violations of the payload, in the order of the document; at most 256, the first
   * ones. If there are more, those that caused a rejection take precedence over tolerated ones.
   */
  List<Violation> violations();

  /**
   * Returns the record.
   *
   * @throws NonConformingException with all violations, if the payload is rejected
   */
  T orElseThrow();

  /**
   * The payload was accepted.
   *
   * @param value the record
   * @param violations the violations that were tolerated; empty if the payload conforms
   * @param <T> the record's type
   */
  record Accepted<T>(T value, List<Violation> violations) implements Decoded<T> {

    /** Copies the list. */
    public Accepted {
      Objects.requireNonNull(value, "value");
      violations = List.copyOf(violations);
    }

    @Override
    public T orElseThrow() {
      return value;
    }
  }

  /**
   * The payload was rejected.
   *
   * @param violations the violations of the payload, including those that were tolerated; never
   *     empty
   * @param code the error code for the answer, by the kind of {@code reason}
   * @param reason the first violation, in the order of the document, that caused the rejection
   * @param <T> the record's type
   */
  record Rejected<T>(List<Violation> violations, ErrorCode code, Violation reason)
      implements Decoded<T> {

    /** Copies the list. */
    public Rejected {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
      violations = List.copyOf(violations);
    }

    @Override
    public T orElseThrow() {
      throw new NonConformingException("payload", violations);
    }
  }
}
