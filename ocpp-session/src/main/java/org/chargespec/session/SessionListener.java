package org.chargespec.session;

/**
 * Is told what happens in a session: for a log of frames, for metrics, for tracing. An exception
 * that a listener throws is ignored. While a listener blocks, the session sends nothing.
 *
 * <p>The events of a session come one after the other, each on the thread that caused it, or on the
 * thread that is handing frames to the transport.
 */
public interface SessionListener {

  /** A frame was received, or is handed to the transport. */
  default void frame(FrameEvent event) {}

  /** A call has ended: one of ours, or one of the peer that we answered. */
  default void callEnded(CallEvent event) {}

  /**
   * The number of calls of ours that wait for their turn has changed.
   *
   * @param waiting the number now
   */
  default void queueChanged(int waiting) {}

  /** Something happened that should not. The session goes on as before. */
  default void incident(Incident incident) {}

  /**
   * The session was closed.
   *
   * @param reason why, as {@link Session#close(String)} was told
   */
  default void closed(String reason) {}
}
