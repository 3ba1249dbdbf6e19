package org.chargespec.json;

import java.util.List;
import org.chargespec.ErrorCode;
import org.chargespec.Violation;

/**
 * What came of a payload.
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
   * It is held by a record.
   *
   * @param value the record
   * @param violations what is wrong with it and was let pass; empty if it conforms
   * @param <T> the record's type
   */
  record Accepted<T>(T value, List<Violation> violations) implements Decoded<T> {

    /** Copies the list. */
    public Accepted {
      violations = List.copyOf(violations);
    }
  }

  /**
   * It is refused.
   *
   * @param violations what is wrong with it, also what alone would have been let pass; never empty
   * @param code the code for the answer, by the kind of the reason; {@link ErrorCode#wireValue}
   *     spells it as a version does
   * @param reason of the violations that made it be rejected the first in the document
   * @param <T> the record's type
   */
  record Rejected<T>(List<Violation> violations, ErrorCode code, Violation reason)
      implements Decoded<T> {

    /** Copies the list. */
    public Rejected {
      violations = List.copyOf(violations);
    }
  }
}
