package org.chargespec.spec.model;

import java.util.Locale;

/** What the frames of a version may have, and which unreadable ones are answered. */
public enum FrameRule {
  /** Null may stand for an empty payload. */
  NULL_PAYLOAD,
  /** There is SEND: a message without an answer. */
  SEND,
  /** There is CALLRESULTERROR: the answer to a bad CALLRESULT. */
  CALL_RESULT_ERROR,
  /** A frame whose message id is unreadable is answered, with the id {@code -1}. */
  ANSWER_UNREADABLE_ID,
  /** A frame whose message type number is unknown is answered. */
  ANSWER_UNKNOWN_MESSAGE_TYPE;

  /** Returns how a spec names it, such as {@code null-payload}. */
  public String specName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
