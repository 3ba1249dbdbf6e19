package org.chargespec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The error codes of CALLERROR. They are spelled as each version spells them: OCPP 1.6 keeps two
 * misspellings that its errata forbid to correct.
 */
public enum ErrorCode {
  /** The content of the call is malformed. */
  FORMAT_VIOLATION("FormationViolation", "FormatViolation"),
  /** None of the other codes fits. */
  GENERIC_ERROR("GenericError", "GenericError"),
  /** The receiver failed while it worked on the call. */
  INTERNAL_ERROR("InternalError", "InternalError"),
  /** The number of the message type is unknown; since OCPP 2.0.1. */
  MESSAGE_TYPE_NOT_SUPPORTED(null, "MessageTypeNotSupported"),
  /** The receiver does not know the action. */
  NOT_IMPLEMENTED("NotImplemented", "NotImplemented"),
  /** The receiver knows the action and does not support it. */
  NOT_SUPPORTED("NotSupported", "NotSupported"),
  /** A property or a list has too few or too many occurrences. */
  OCCURRENCE_CONSTRAINT_VIOLATION("OccurenceConstraintViolation", "OccurrenceConstraintViolation"),
  /** A value is not allowed. */
  PROPERTY_CONSTRAINT_VIOLATION("PropertyConstraintViolation", "PropertyConstraintViolation"),
  /** The content is not that of the action; in OCPP 1.6 also: it is incomplete. */
  PROTOCOL_ERROR("ProtocolError", "ProtocolError"),
  /** The frame cannot be read, not even its message id; since OCPP 2.0.1. */
  RPC_FRAMEWORK_ERROR(null, "RpcFrameworkError"),
  /** The call is refused for security's sake. */
  SECURITY_ERROR("SecurityError", "SecurityError"),
  /** A value is of the wrong type. */
  TYPE_CONSTRAINT_VIOLATION("TypeConstraintViolation", "TypeConstraintViolation");

  private final @Nullable String in16;
  private final String in2x;

  ErrorCode(@Nullable String in16, String in2x) {
    this.in16 = in16;
    this.in2x = in2x;
  }

  /**
   * Returns the code as a version writes it.
   *
   * @return the spelling; {@code GenericError} if the version lacks this code
   */
  public String wireValue(OcppVersion version) {
    if (version != OcppVersion.V1_6) {
      return in2x;
    }
    return in16 == null ? "GenericError" : in16;
  }

  /**
   * Returns the code of a text from the wire, in whichever version's spelling, or nothing if it is
   * none.
   */
  public static Optional<ErrorCode> ofWireValue(String text) {
    for (ErrorCode code : values()) {
      if (code.in2x.equals(text) || text.equals(code.in16)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** Returns the code with which a version answers a message that has a violation. */
  public static ErrorCode of(Violation.Kind kind, OcppVersion version) {
    boolean v16 = version == OcppVersion.V1_6;
    return switch (kind) {
      case SYNTAX, DUPLICATE_PROPERTY -> FORMAT_VIOLATION;
      case UNKNOWN_PROPERTY -> v16 ? FORMAT_VIOLATION : PROTOCOL_ERROR;
      case MISSING -> v16 ? PROTOCOL_ERROR : OCCURRENCE_CONSTRAINT_VIOLATION;
      case ITEM_COUNT -> OCCURRENCE_CONSTRAINT_VIOLATION;
      case TYPE -> TYPE_CONSTRAINT_VIOLATION;
      case LENGTH, RANGE, DECIMALS, ENUM_VALUE, FORMAT -> PROPERTY_CONSTRAINT_VIOLATION;
    };
  }
}
