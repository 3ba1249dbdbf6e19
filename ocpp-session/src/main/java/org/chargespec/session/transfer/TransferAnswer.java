package org.chargespec.session.transfer;

import java.util.Objects;
import org.chargespec.OcppObject;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a handler to a DataTransfer.
 *
 * @param status the outcome
 * @param data a record of your own; null if there is none
 */
public record TransferAnswer(TransferStatus status, @Nullable OcppObject data) {

  /** Checks that a status is there. */
  public TransferAnswer {
    Objects.requireNonNull(status, "status");
  }

  /** Returns an answer that accepts, without data. */
  public static TransferAnswer accepted() {
    return new TransferAnswer(TransferStatus.ACCEPTED, null);
  }

  /** Returns an answer that accepts, with data. */
  public static TransferAnswer accepted(OcppObject data) {
    return new TransferAnswer(TransferStatus.ACCEPTED, Objects.requireNonNull(data, "data"));
  }

  /** Returns an answer that rejects. */
  public static TransferAnswer rejected() {
    return new TransferAnswer(TransferStatus.REJECTED, null);
  }
}
