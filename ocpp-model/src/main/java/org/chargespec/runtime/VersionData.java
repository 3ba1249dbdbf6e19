package org.chargespec.runtime;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chargespec.ErrorCode;
import org.chargespec.Violation;

/**
 * The data of a version, as its spec states them.
 *
 * @param number the number, such as {@code 1.6}
 * @param title the name of the version in texts, such as {@code OCPP 1.6}
 * @param subprotocol the WebSocket subprotocol
 * @param errorCodes the spelling of each error code that the version has; {@link
 *     ErrorCode#GENERIC_ERROR} is always present
 * @param violations the error code for each kind of violation
 * @param frames the rules of its frames
 */
public record VersionData(
    String number,
    String title,
    String subprotocol,
    Map<ErrorCode, String> errorCodes,
    Map<Violation.Kind, ErrorCode> violations,
    Set<FrameRule> frames) {

  /** Copies the collections. */
  public VersionData {
    errorCodes = Collections.unmodifiableMap(new EnumMap<>(errorCodes));
    violations = Collections.unmodifiableMap(new EnumMap<>(violations));
    EnumSet<FrameRule> rules = EnumSet.noneOf(FrameRule.class);
    rules.addAll(frames);
    frames = Collections.unmodifiableSet(rules);
  }

  /** Returns whether a rule applies to the frames of the version. */
  public boolean has(FrameRule rule) {
    return frames.contains(rule);
  }
}
