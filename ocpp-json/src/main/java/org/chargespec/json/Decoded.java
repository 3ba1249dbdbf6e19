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
   * Returns what is wrong with the payload, in the order of the document. At most 256 are listed: a
   * document of a megabyte can have a hundred thousand.
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
   * @param violations why; never empty
   * @param code the code for the answer, that of the first violation; {@link ErrorCode#wireValue}
   *     spells it as a version does
   * @param <T> the record's type
   */
  record Rejected<T>(List<Violation> violations, ErrorCode code) implements Decoded<T> {

    /** Copies the list. */
    public Rejected {
      violations = List.copyOf(violations);
    }
  }
}
