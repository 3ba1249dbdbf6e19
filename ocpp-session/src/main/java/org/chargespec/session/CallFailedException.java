package org.chargespec.session;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Why a call of ours got no answer that can be used, or why a message of ours was not sent. (If the
 * peer answers with CALLERROR, the stage fails with {@link org.chargespec.CallErrorException}
 * instead.)
 */
public abstract sealed class CallFailedException extends RuntimeException
    permits CallTimedOutException,
        MisdirectedException,
        NonConformingAnswerException,
        NotSentException,
        QueueFullException,
        SessionClosedException {

  private static final long serialVersionUID = 1L;

  CallFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Finds the reason in what a stage failed with: looks through {@link CompletionException} and
   * {@link ExecutionException}.
   *
   * @param failure the failure; null is allowed, because {@code whenComplete} and {@code handle}
   *     pass it if there is none
   * @return the reason, or nothing if the failure is another one
   */
  public static Optional<CallFailedException> of(@Nullable Throwable failure) {
    @Nullable Throwable cause = failure;
    while (cause instanceof CompletionException || cause instanceof ExecutionException) {
      cause = cause.getCause();
    }
    return cause instanceof CallFailedException reason ? Optional.of(reason) : Optional.empty();
  }
}
