package org.chargespec.spec.model;

import java.util.Locale;

/** The error codes that the versions spell, each in its own way. */
public enum ErrorCode {
  /** The content is malformed. */
  FORMAT_VIOLATION,
  /** None of the other codes fits. */
  GENERIC_ERROR,
  /** The receiver failed. */
  INTERNAL_ERROR,
  /** The number of the message type is unknown. */
  MESSAGE_TYPE_NOT_SUPPORTED,
  /** The action is unknown. */
  NOT_IMPLEMENTED,
  /** The action is known and not supported. */
  NOT_SUPPORTED,
  /** Too few or too many occurrences. */
  OCCURRENCE_CONSTRAINT_VIOLATION,
  /** A value is not allowed. */
  PROPERTY_CONSTRAINT_VIOLATION,
  /** The content is not that of the action. */
  PROTOCOL_ERROR,
  /** The frame cannot be read. */
  RPC_FRAMEWORK_ERROR,
  /** Refused for security. */
  SECURITY_ERROR,
  /** A value is of the wrong type. */
  TYPE_CONSTRAINT_VIOLATION;

  /** Returns how a spec names it, such as {@code format-violation}. */
  public String specName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
