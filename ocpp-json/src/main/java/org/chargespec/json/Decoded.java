package org.chargespec.json;

import java.util.List;
import java.util.Objects;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.Violation;

/**
 * The result of reading a payload.
 *
 * @param <T> the record that was asked for
 */
public sealed interface Decoded<T> {

  /**
   * Returns what is wrong with the payload, in the order of the document. At most 256 are listed,
   * since a document of a megabyte can have a hundred thousand: those that come first, and before
   * what was let pass those that made the payload be rejected.
   */
  List<Violation> violations();

  /**
   * Returns the record.
   *
   * @throws NonConformingException if the payload is rejected, with all violations
   */
  T orElseThrow();

  /**
   * The payload is held by a record.
   *
   * @param value the record
   * @param violations what is wrong with the payload and was tolerated; empty if it conforms
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
   * The payload is rejected.
   *
   * @param violations what is wrong with the payload; never empty. Those that alone would have been
   *     tolerated are listed, too
   * @param code the error code for the answer, by the kind of {@code reason}; {@link
   *     ErrorCode#wireValue} spells it as a version does
   * @param reason the first violation, in the order of the document, of those that made the payload
   *     be rejected
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
