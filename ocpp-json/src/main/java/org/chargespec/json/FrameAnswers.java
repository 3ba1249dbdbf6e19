package org.chargespec.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.json.tree.Quote;

/** What the standard wants sent back for a frame that cannot be handed on. */
final class FrameAnswers {

  private final OcppVersion version;
  private final FrameRules rules;

  FrameAnswers(OcppVersion version, FrameRules rules) {
    this.version = version;
    this.rules = rules;
  }

  /** Nothing is known of the frame, not even an id to answer to. */
  Frame.Unreadable withoutId(String reason) {
    Optional<Frame> answer =
        rules.answersWithoutId()
            ? Optional.of(
                error(
                    FrameRules.UNREADABLE_ID,
                    ErrorCode.RPC_FRAMEWORK_ERROR,
                    "the frame cannot be read"))
            : Optional.empty();
    return new Frame.Unreadable("", answer, reason, List.of());
  }

  /** The frame is to be ignored. */
  Frame.Unreadable silence(String id, String reason) {
    return new Frame.Unreadable(id, Optional.empty(), reason, List.of());
  }

  /**
   * A call is refused.
   *
   * @param rule what the peer is told: nothing that it sent
   * @param found what was found instead, for the log; may be empty
   */
  Frame.Unreadable call(String id, ErrorCode code, String rule, String found) {
    return new Frame.Unreadable(id, Optional.of(error(id, code, rule)), rule + found, List.of());
  }

  /** The payload of a call is rejected. */
  Frame.Unreadable call(String id, Decoded.Rejected<?> rejected) {
    List<Violation> violations = rejected.violations();
    Frame answer = error(id, rejected.code(), description(rejected));
    return new Frame.Unreadable(id, Optional.of(answer), reason(rejected), violations);
  }

  /** The payload of a result is rejected. */
  Frame.Unreadable result(String id, Decoded.Rejected<?> rejected) {
    List<Violation> violations = rejected.violations();
    Optional<Frame> answer =
        rules.resultErrors()
            ? Optional.of(
                new Frame.CallResultError(
                    id, rejected.code().wireValue(version), description(rejected), Map.of()))
            : Optional.empty();
    return new Frame.Unreadable(id, answer, reason(rejected), violations);
  }

  /** The payload of a message that is never answered is rejected. */
  Frame.Unreadable send(String id, Decoded.Rejected<?> rejected) {
    List<Violation> violations = rejected.violations();
    return new Frame.Unreadable(id, Optional.empty(), reason(rejected), violations);
  }

  private Frame.CallError error(String id, ErrorCode code, String description) {
    return new Frame.CallError(id, code, version, shortened(description));
  }

  /** Pointer and rule alone: what the peer sent is not sent back. */
  private static String description(Decoded.Rejected<?> rejected) {
    Violation reason = rejected.reason();
    int others = rejected.violations().size() - 1;
    String more = others == 0 ? "" : " and " + others + " more";
    String where = reason.pointer().isEmpty() ? "payload" : Quote.of(reason.pointer());
    return shortened(where + ": " + reason.kind() + more);
  }

  private static String reason(Decoded.Rejected<?> rejected) {
    Violation reason = rejected.reason();
    String where = reason.pointer().isEmpty() ? "" : Quote.of(reason.pointer()) + " ";
    return "the payload is rejected: " + where + reason.message();
  }

  private static String shortened(String text) {
    return text.length() <= FrameRules.MAX_DESCRIPTION_LENGTH
        ? text
        : text.substring(0, FrameRules.MAX_DESCRIPTION_LENGTH);
  }
}
