package org.chargespec.json;

import org.chargespec.OcppVersion;
import org.chargespec.runtime.FrameRule;
import org.chargespec.runtime.VersionData;

/**
 * In what the versions differ about frames.
 *
 * @param nullPayload whether null may stand for an empty payload
 * @param answersWithoutId whether a frame whose id is unreadable is answered, with the id {@code
 *     -1}
 * @param resultErrors whether a response can be answered by CALLRESULTERROR
 * @param sends whether there are messages that are not answered
 */
record FrameRules(
    boolean nullPayload, boolean answersWithoutId, boolean resultErrors, boolean sends) {

  static final int MAX_ID_LENGTH = 36;
  static final int MAX_DESCRIPTION_LENGTH = 255;

  /** The id of an answer to a frame whose own could not be read. */
  static final String UNREADABLE_ID = "-1";

  static final int CALL = 2;
  static final int CALL_RESULT = 3;
  static final int CALL_ERROR = 4;
  static final int CALL_RESULT_ERROR = 5;
  static final int SEND = 6;

  static FrameRules of(OcppVersion version) {
    VersionData data = version.data();
    return new FrameRules(
        data.has(FrameRule.NULL_PAYLOAD),
        data.has(FrameRule.ANSWER_UNREADABLE_ID),
        data.has(FrameRule.CALL_RESULT_ERROR),
        data.has(FrameRule.SEND));
  }
}
