package org.chargespec.session;

/**
 * Gets to know what happens in a session: for a log of frames, for metrics, for tracing. A listener
 * that throws harms nothing. One that blocks blocks what the session sends.
 *
 * <p>The events of a session come one after the other, each on the thread that caused it or on one
 * that is just handing over frames.
 */
public interface SessionListener {

  /** A frame was received, or is handed to the transport. */
  default void frame(FrameEvent event) {}

  /** A call came to its end: one of ours, or one of the peer that we answered. */
  default void callEnded(CallEvent event) {}

  /**
   * The number of calls of ours that wait for their turn has changed.
   *
   * @param waiting the number now
   */
  default void queueChanged(int waiting) {}

  /** Something happened that should not, and harmed nothing. */
  default void incident(Incident incident) {}

  /**
   * The session was closed.
   *
   * @param reason why, as {@link Session#close(String)} was told
   */
  default void closed(String reason) {}
}
