package org.chargespec.session;

import java.time.Duration;
import org.chargespec.Action;
import org.jspecify.annotations.Nullable;

/**
 * A call that came to its end.
 *
 * @param direction {@code OUT} for a call of ours, {@code IN} for one of the peer
 * @param action the action
 * @param messageId the message id
 * @param outcome how it ended
 * @param waited how long it waited for its turn; zero for a call of the peer
 * @param took from when it was sent or received until it was answered or given up; zero if it was
 *     not sent
 * @param failure of a call of ours, what its stage failed with; else null
 */
public record CallEvent(
    Direction direction,
    Action.Call<?, ?> action,
    String messageId,
    Outcome outcome,
    Duration waited,
    Duration took,
    @Nullable Throwable failure) {

  /** The ways in which a call ends. */
  public enum Outcome {
    /** With a response. */
    ANSWERED,
    /** With a CALLERROR. */
    ERROR,
    /** With an answer that does not conform. */
    NON_CONFORMING,
    /** Without an answer in time. */
    TIMED_OUT,
    /** Without an answer, because the session was closed. */
    CLOSED,
    /** It was not sent: the queue was full, or the transport threw an exception. */
    NOT_SENT,
    /** It was not sent: its stage was cancelled, or completed by the user, while it waited. */
    CANCELLED
  }
}
