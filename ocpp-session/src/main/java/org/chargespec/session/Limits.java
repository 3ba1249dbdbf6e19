package org.chargespec.session;

import java.time.Duration;

/**
 * The limits of a session. {@link org.chargespec.json.OcppJson.Builder#maxBytes} limits the size of
 * a frame that is received.
 *
 * @param timeout how long a call of ours waits for its answer after it was sent
 * @param queue how many calls of ours may wait for their turn, and how many frames may wait for a
 *     slow transport
 * @param openCalls how many calls of the peer may be open, that is, received and not yet answered.
 *     The standard allows one; further ones are reported and served. With 1 they are refused
 * @param openSends how many SENDs of the peer the handler may work on. The standard sets no limit,
 *     and a SEND is never answered: one that is too many is dropped and reported as {@link
 *     Incident.Kind#TOO_MANY_SENDS}
 */
public record Limits(Duration timeout, int queue, int openCalls, int openSends) {

  /**
   * 30 seconds, 1,000 calls in the queue, 16 open calls of the peer, and 100 of its SENDs in work.
   */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 1_000, 16, 100);

  /** Checks them: none may be zero or less. */
  public Limits {
    if (timeout.isZero()
        || timeout.isNegative()
        || queue <= 0
        || openCalls <= 0
        || openSends <= 0) {
      throw new IllegalArgumentException(
          "limits must be positive: %s, %d, %d, %d"
              .formatted(timeout, queue, openCalls, openSends));
    }
  }

  /** Returns the same with another time-out. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, queue, openCalls, openSends);
  }

  /** Returns the same with another bound of the queue. */
  public Limits withQueue(int other) {
    return new Limits(timeout, other, openCalls, openSends);
  }

  /** Returns the same with another number of open calls of the peer. */
  public Limits withOpenCalls(int other) {
    return new Limits(timeout, queue, other, openSends);
  }

  /** Returns the same with another number of SENDs of the peer in work. */
  public Limits withOpenSends(int other) {
    return new Limits(timeout, queue, openCalls, other);
  }
}
