package org.chargespec.json;

import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;

/**
 * The rules for frames that differ between versions.
 *
 * @param version the version
 * @param nullPayload whether null may stand for an empty payload
 * @param answersWithoutId whether a frame whose id is unreadable is answered, with the id {@code
 *     -1}
 * @param resultErrors whether a response can be answered by CALLRESULTERROR
 * @param sends whether there are messages that are not answered
 */
record FrameRules(
    OcppVersion version,
    boolean nullPayload,
    boolean answersWithoutId,
    boolean resultErrors,
    boolean sends) {

  static FrameRules of(OcppVersion version) {
    return switch (version.subprotocol()) {
      case "ocpp1.6" -> new FrameRules(version, true, false, false, false);
      case "ocpp2.0.1" -> new FrameRules(version, false, true, false, false);
      default -> new FrameRules(version, false, true, true, true);
    };
  }

  /** Returns whether the version has frames of this type. */
  boolean has(MessageType type) {
    return switch (type) {
      case CALL, CALL_RESULT, CALL_ERROR -> true;
      case CALL_RESULT_ERROR -> resultErrors;
      case SEND -> sends;
    };
  }

  /** Returns whether the version has an error code. */
  boolean has(ErrorCode code) {
    return code == ErrorCode.GENERIC_ERROR
        || !code.wireValue(version).equals(ErrorCode.GENERIC_ERROR.wireValue(version));
  }
}
