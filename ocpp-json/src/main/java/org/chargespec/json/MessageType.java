package org.chargespec.json;

import org.jspecify.annotations.Nullable;

/** The types of frames. Each frame begins with the number of its type. */
public enum MessageType {
  /** A request. */
  CALL(2, "[2, id, action, payload]"),
  /** The response to a CALL. */
  CALL_RESULT(3, "[3, id, payload]"),
  /** A CALL failed. */
  CALL_ERROR(4, "[4, id, code, description, details]"),
  /** The response to a CALL was rejected; since OCPP 2.1. */
  CALL_RESULT_ERROR(5, "[5, id, code, description, details]"),
  /** A message without a response; since OCPP 2.1. */
  SEND(6, "[6, id, action, payload]");

  private static final MessageType[] ALL = values();

  private final int number;
  private final String form;

  MessageType(int number, String form) {
    this.number = number;
    this.form = form;
  }

  /** Returns the number on the wire. */
  public int number() {
    return number;
  }

  /** Returns the type as the standard spells it, such as {@code CALLRESULT}. */
  @Override
  public String toString() {
    return name().replace("_", "");
  }

  /** Returns the elements of such a frame, for messages. */
  String form() {
    return form;
  }

  static @Nullable MessageType ofNumber(int number) {
    for (MessageType type : ALL) {
      if (type.number == number) {
        return type;
      }
    }
    return null;
  }
}
