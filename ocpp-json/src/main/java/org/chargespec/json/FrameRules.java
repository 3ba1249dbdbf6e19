package org.chargespec.json;

import java.util.Set;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.runtime.FrameRule;

/**
 * The rules for the frames of a version.
 *
 * @param version the version
 * @param rules the rules in which versions differ
 */
record FrameRules(OcppVersion version, Set<FrameRule> rules) {

  static FrameRules of(OcppVersion version) {
    return new FrameRules(version, version.data().frames());
  }

  boolean has(FrameRule rule) {
    return rules.contains(rule);
  }

  /** Returns whether the version has frames of this type. */
  boolean has(MessageType type) {
    return switch (type) {
      case CALL, CALL_RESULT, CALL_ERROR -> true;
      case CALL_RESULT_ERROR -> has(FrameRule.CALL_RESULT_ERROR);
      case SEND -> has(FrameRule.SEND);
    };
  }

  /** Returns whether the version has an error code. */
  boolean has(ErrorCode code) {
    return version.data().errorCodes().containsKey(code);
  }
}
