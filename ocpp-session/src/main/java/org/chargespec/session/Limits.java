package org.chargespec.session;

import java.time.Duration;

/**
 * The limits of a session. How large a frame may be that is received, {@link
 * org.chargespec.json.OcppJson.Builder#maxBytes} bounds.
 *
 * @param timeout how long a call of ours waits for its answer after it was sent
 * @param queue how many calls of ours may wait for their turn; and how many frames for a transport
 *     that is slower than we are
 * @param openCalls how many calls of the peer may be open, which is to be answered. The standard
 *     allows one; further ones are reported and served. With 1 they are refused
 */
public record Limits(Duration timeout, int queue, int openCalls) {

  /** 30 seconds, 1,000 calls in the queue, 16 open calls of the peer. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 1_000, 16);

  /** Checks them: none may be zero or less. */
  public Limits {
    if (timeout.isZero() || timeout.isNegative() || queue <= 0 || openCalls <= 0) {
      throw new IllegalArgumentException(
          "limits must be positive: %s, %d, %d".formatted(timeout, queue, openCalls));
    }
  }

  /** Returns the same with another time-out. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, queue, openCalls);
  }

  /** Returns the same with another bound of the queue. */
  public Limits withQueue(int other) {
    return new Limits(timeout, other, openCalls);
  }

  /** Returns the same with another number of open calls of the peer. */
  public Limits withOpenCalls(int other) {
    return new Limits(timeout, queue, other);
  }
}
