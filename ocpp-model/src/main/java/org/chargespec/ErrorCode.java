package org.chargespec;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The error codes of CALLERROR. Each version spells them in its own way: OCPP 1.6 has two
 * misspellings, which its errata keep.
 */
public enum ErrorCode {
  /** The content of the call is malformed. */
  FORMAT_VIOLATION("FormatViolation", "FormationViolation"),
  /** None of the other codes fits. */
  GENERIC_ERROR("GenericError"),
  /** The receiver failed while processing the call. */
  INTERNAL_ERROR("InternalError"),
  /** The number of the message type is unknown; since OCPP 2.0.1. */
  MESSAGE_TYPE_NOT_SUPPORTED("MessageTypeNotSupported"),
  /** The action is unknown to the receiver. */
  NOT_IMPLEMENTED("NotImplemented"),
  /** The receiver does not support the action. */
  NOT_SUPPORTED("NotSupported"),
  /** A property or a list has too few or too many occurrences. */
  OCCURRENCE_CONSTRAINT_VIOLATION("OccurrenceConstraintViolation", "OccurenceConstraintViolation"),
  /** A value is not allowed. */
  PROPERTY_CONSTRAINT_VIOLATION("PropertyConstraintViolation"),
  /** The content is not that of the action; in OCPP 1.6 also: it is incomplete. */
  PROTOCOL_ERROR("ProtocolError"),
  /** The frame cannot be read, not even its message id; since OCPP 2.0.1. */
  RPC_FRAMEWORK_ERROR("RpcFrameworkError"),
  /** The call is rejected for security reasons. */
  SECURITY_ERROR("SecurityError"),
  /** A value is of the wrong type. */
  TYPE_CONSTRAINT_VIOLATION("TypeConstraintViolation");

  private final String spelling;
  private final String misspelling;

  ErrorCode(String spelling) {
    this(spelling, spelling);
  }

  ErrorCode(String spelling, String misspelling) {
    this.spelling = spelling;
    this.misspelling = misspelling;
  }

  /**
   * Returns the code as a version writes it.
   *
   * @return the spelling; that of {@link #GENERIC_ERROR} if the version lacks this code
   */
  public String wireValue(OcppVersion version) {
    Map<ErrorCode, String> spelled = version.data().errorCodes();
    return Objects.requireNonNull(spelled.getOrDefault(this, spelled.get(GENERIC_ERROR)));
  }

  /** Returns the spelling of OCPP 2.x. */
  String spelling() {
    return spelling;
  }

  /**
   * Returns the code of a text from the wire. The spelling of this version comes first, then that
   * of any version of OCPP.
   *
   * @return the code, or empty if the text is not an error code
   */
  public static Optional<ErrorCode> ofWireValue(String text, OcppVersion version) {
    for (Map.Entry<ErrorCode, String> spelled : version.data().errorCodes().entrySet()) {
      if (spelled.getValue().equals(text)) {
        return Optional.of(spelled.getKey());
      }
    }
    return Arrays.stream(values())
        .filter(code -> code.spelling.equals(text) || code.misspelling.equals(text))
        .findFirst();
  }

  /** Returns the error code of a version for a kind of violation. */
  public static ErrorCode of(Violation.Kind kind, OcppVersion version) {
    ErrorCode code = Objects.requireNonNull(version.data().violations().get(kind), "kind");
    return version.data().errorCodes().containsKey(code) ? code : GENERIC_ERROR;
  }
}
