package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.runtime.FrameRule;
import org.jspecify.annotations.Nullable;

/** Creates {@link Unreadable} frames with the reply that the standard requires. */
final class FrameAnswers {

  /** The message id of a reply to a frame whose id could not be read. */
  private static final String UNREADABLE_ID = "-1";

  private final OcppVersion version;
  private final Settings settings;
  private final FrameRules rules;

  FrameAnswers(OcppVersion version, Settings settings, FrameRules rules) {
    this.version = version;
    this.settings = settings;
    this.rules = rules;
  }

  /** The text is not JSON. */
  Unreadable notJson(FrameHead head, String problem) {
    return malformed(head, ErrorCode.of(Kind.SYNTAX, version), "not valid JSON", ": " + problem);
  }

  /** The text is too large. */
  Unreadable tooLarge(FrameHead head) {
    return malformed(head, ErrorCode.of(Kind.SYNTAX, version), settings.tooLarge(), "");
  }

  /**
   * The text is JSON, but not a frame, or not one of its type.
   *
   * <p>OCPP 2.x has the code RpcFrameworkError for an invalid frame; its FormatViolation is about
   * the payload. OCPP 1.6 has one code for both, FormationViolation.
   */
  Unreadable notAFrame(FrameHead head, String problem) {
    boolean own = rules.has(ErrorCode.RPC_FRAMEWORK_ERROR);
    ErrorCode code = own ? ErrorCode.RPC_FRAMEWORK_ERROR : ErrorCode.of(Kind.SYNTAX, version);
    return malformed(head, code, problem, "");
  }

  /**
   * The frame is invalid for another reason than its payload.
   *
   * @param code the code of the reply
   * @param rule the rule that the frame breaks; it is sent to the peer and quotes nothing that was
   *     received
   * @param found the rest of the reason, for the log; may be empty
   */
  Unreadable malformed(FrameHead head, ErrorCode code, String rule, String found) {
    return unreadable(head, answer(head, code, rule), rule + found, List.of());
  }

  /**
   * The payload was rejected.
   *
   * @param others further violations of the frame
   */
  Unreadable rejected(FrameHead head, Decoded.Rejected<?> rejected, List<Violation> others) {
    List<Violation> violations = new ArrayList<>(others);
    violations.addAll(rejected.violations());
    Optional<Frame> answer = answer(head, rejected.code(), description(rejected));
    return unreadable(head, answer, reason(rejected.reason()), violations);
  }

  /** The frame is ignored. */
  Unreadable silence(FrameHead head, String reason) {
    return unreadable(head, Optional.empty(), reason, List.of());
  }

  /** The message type is unknown to the version. */
  Unreadable unknownType(FrameHead head, String number) {
    String reason = "unknown message type " + Quote.of(number);
    Optional<Frame> answer =
        rules.has(FrameRule.ANSWER_UNKNOWN_MESSAGE_TYPE)
            ? Optional.ofNullable(
                toCall(head, ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "unknown message type"))
            : Optional.empty();
    return unreadable(head, answer, reason, List.of());
  }

  /** A CALLRESULT without a pending call. */
  Unreadable unasked(FrameHead head, String id) {
    return silence(head, "no pending call with the id " + Quote.of(id));
  }

  private Unreadable unreadable(
      FrameHead head, Optional<Frame> answer, String reason, List<Violation> violations) {
    String id = head.id();
    boolean tolerated = settings.handling(Deviation.LONG_MESSAGE_ID) != Handling.REJECT;
    String known = id != null && (tolerated || MessageIds.conforms(id)) ? id : "";
    Optional<MessageType> type = Optional.ofNullable(head.type()).filter(rules::has);
    return new Unreadable(known, type, answer, reason, violations);
  }

  /** Returns the reply; a frame whose type could not be read may be a call. */
  private Optional<Frame> answer(FrameHead head, ErrorCode code, String description) {
    boolean mayBeCall = head.number() == null || head.type() == MessageType.CALL;
    return mayBeCall
        ? Optional.ofNullable(toCall(head, code, description))
        : toResult(head, code, description);
  }

  private @Nullable Frame toCall(FrameHead head, ErrorCode code, String description) {
    String id = head.id();
    if (id != null && MessageIds.conforms(id)) {
      return error(id, code, description);
    }
    return rules.has(FrameRule.ANSWER_UNREADABLE_ID)
        ? error(UNREADABLE_ID, ErrorCode.RPC_FRAMEWORK_ERROR, "the message id cannot be read")
        : null;
  }

  private Frame error(String id, ErrorCode code, String description) {
    return new Frame.CallError(id, code.wireValue(version), description, Map.of());
  }

  /**
   * Returns the reply to another frame; only a CALLRESULT is answered, and not in every version.
   */
  private Optional<Frame> toResult(FrameHead head, ErrorCode code, String description) {
    String id = head.id();
    return head.type() == MessageType.CALL_RESULT
            && rules.has(MessageType.CALL_RESULT_ERROR)
            && id != null
            && MessageIds.conforms(id)
        ? Optional.of(new Frame.CallResultError(id, code.wireValue(version), description, Map.of()))
        : Optional.empty();
  }

  /** Returns pointer and rule only: received values are not sent back. */
  private static String description(Decoded.Rejected<?> rejected) {
    Violation reason = rejected.reason();
    int others = rejected.violations().size() - 1;
    String more = others == 0 ? "" : " and " + others + " more";
    String where = reason.pointer().isEmpty() ? "payload" : Quote.ofPointer(reason.pointer());
    return where + ": " + reason.kind() + more;
  }

  private static String reason(Violation violation) {
    String where = violation.pointer().isEmpty() ? "" : Quote.ofPointer(violation.pointer()) + " ";
    return "payload rejected: " + where + violation.message();
  }
}
