package org.chargespec.runtime;

/** In what the versions differ about frames. */
public enum FrameRule {
  /** Null may stand for an empty payload. */
  NULL_PAYLOAD,
  /** There is SEND: a message without an answer. */
  SEND,
  /** There is CALLRESULTERROR: the answer to a CALLRESULT that is not as it must be. */
  CALL_RESULT_ERROR,
  /** A frame whose message id is unreadable is answered, with the id {@code -1}. */
  ANSWER_UNREADABLE_ID,
  /** A frame whose message type number is unknown is answered; otherwise it is ignored. */
  ANSWER_UNKNOWN_MESSAGE_TYPE
}
