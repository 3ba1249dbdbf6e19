package org.chargespec.spec.model;

import java.util.Locale;

/** The rules for frames in which versions differ. */
public enum FrameRule {
  /** A payload may be null if it is empty. */
  NULL_PAYLOAD,
  /** The version has SEND, a message without a response. */
  SEND,
  /** The version has CALLRESULTERROR, the answer to an invalid CALLRESULT. */
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
