package org.chargespec.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that should not happen. The session goes on as before.
 *
 * @param kind what it is
 * @param messageId the message id of the frame that it is about; empty if there is none
 * @param text more about it, for the log; nothing that the peer sent as a secret is in it
 * @param cause the exception behind it; null if there is none
 */
public record Incident(Kind kind, String messageId, String text, @Nullable Throwable cause) {

  /** Checks that all is there. */
  public Incident {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(messageId, "messageId");
    Objects.requireNonNull(text, "text");
  }

  Incident(Kind kind, String messageId, String text) {
    this(kind, messageId, text, null);
  }

  /** The kinds of incidents. */
  public enum Kind {
    /** The peer answered a call of ours after its time-out. */
    LATE_ANSWER,
    /** The peer answered a call of ours twice. */
    DUPLICATE_ANSWER,
    /** The peer answered a call that we did not make. */
    UNKNOWN_ANSWER,
    /** The peer rejected an answer of ours, by CALLRESULTERROR. */
    ANSWER_REJECTED,
    /** The peer sent a call before its last one was answered. The handler gets it all the same. */
    SECOND_CALL,
    /** The peer has too many calls open. This one was refused. */
    TOO_MANY_CALLS,
    /** The handler works on too many SENDs of the peer. This one was dropped. */
    TOO_MANY_SENDS,
    /** The peer sent a call with the id of one that is being answered. It was refused. */
    ID_IN_USE,
    /** A frame could not be read, or its payload was rejected. */
    UNREADABLE,
    /**
     * Too many frames wait for the transport. A reply was dropped, or a call was not handled since
     * its answer could not have been sent.
     */
    REPLY_DROPPED,
    /**
     * A handler threw an exception that is no CallErrorException, or returned null; or the work
     * that it gave to {@link Session#afterAnswer} threw an exception.
     */
    HANDLER_FAILED,
    /** A handler's answer cannot be sent: the peer got InternalError instead. */
    ANSWER_NOT_CONFORMING,
    /** The transport threw an exception. */
    TRANSPORT_FAILED,
    /** The scheduler threw an exception: the time-out of a call is not arranged. */
    SCHEDULER_FAILED
  }
}
