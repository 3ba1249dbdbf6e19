package org.chargespec.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.Violation;
import org.chargespec.runtime.Copies;
import org.jspecify.annotations.Nullable;

/** A frame of OCPP-J: what one side sends the other in one WebSocket message. */
public sealed interface Frame {

  /** Returns the message id; that of an answer is that of its call. */
  String messageId();

  /** Returns what is wrong with its payload; nothing for an error, which has none. */
  default List<Violation> violations() {
    return List.of();
  }

  /**
   * CALL: a request.
   *
   * @param messageId the message id, at most 36 characters
   * @param request the payload
   * @param violations what is wrong with it and was let pass
   */
  record Call(String messageId, Request<?> request, List<Violation> violations) implements Frame {

    /** Copies the list. */
    public Call {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(request, "request");
      violations = List.copyOf(violations);
    }

    /** A request to be sent. */
    public Call(String messageId, Request<?> request) {
      this(messageId, request, List.of());
    }
  }

  /**
   * CALLRESULT: the response to a call.
   *
   * @param messageId the id of the call
   * @param response the payload
   * @param violations what is wrong with it and was let pass
   */
  record CallResult(String messageId, Response response, List<Violation> violations)
      implements Frame {

    /** Copies the list. */
    public CallResult {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(response, "response");
      violations = List.copyOf(violations);
    }

    /** A response to be sent. */
    public CallResult(String messageId, Response response) {
      this(messageId, response, List.of());
    }
  }

  /**
   * CALLERROR: a call was not understood or could not be carried out.
   *
   * @param messageId the id of the call; {@code -1} if it could not be read (OCPP 2.x)
   * @param code the error code as on the wire
   * @param description what went wrong, at most 255 characters; may be empty
   * @param details more of it, as plain Java; may be empty
   */
  record CallError(
      String messageId, String code, String description, Map<String, @Nullable Object> details)
      implements Frame {

    /** Copies the details. */
    public CallError {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(description, "description");
      details = Copies.jsonObject("details", details);
    }

    /** An error to be sent, without details: the code as the version spells it. */
    public CallError(String messageId, ErrorCode code, OcppVersion version, String description) {
      this(messageId, code.wireValue(version), description, Map.of());
    }

    /** Returns the code, spelled as this version or any other does, or nothing if it is none. */
    public Optional<ErrorCode> errorCode(OcppVersion version) {
      return ErrorCode.ofWireValue(code, version);
    }
  }

  /**
   * CALLRESULTERROR: the response to a call was not understood (OCPP 2.1).
   *
   * @param messageId the id of the call and its result
   * @param code the error code as on the wire
   * @param description what went wrong, at most 255 characters; may be empty
   * @param details more of it, as plain Java; may be empty
   */
  record CallResultError(
      String messageId, String code, String description, Map<String, @Nullable Object> details)
      implements Frame {

    /** Copies the details. */
    public CallResultError {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(description, "description");
      details = Copies.jsonObject("details", details);
    }

    /** Returns the code, spelled as this version or any other does, or nothing if it is none. */
    public Optional<ErrorCode> errorCode(OcppVersion version) {
      return ErrorCode.ofWireValue(code, version);
    }
  }

  /**
   * SEND: a message that is not answered (OCPP 2.1).
   *
   * @param messageId the message id, at most 36 characters
   * @param message the payload
   * @param violations what is wrong with it and was let pass
   */
  record Send(String messageId, UnconfirmedMessage message, List<Violation> violations)
      implements Frame {

    /** Copies the list. */
    public Send {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(message, "message");
      violations = List.copyOf(violations);
    }

    /** A message to be sent. */
    public Send(String messageId, UnconfirmedMessage message) {
      this(messageId, message, List.of());
    }
  }

  /**
   * A frame that cannot be handed on: it is malformed, or its payload is rejected.
   *
   * @param messageId the message id, as far as it could be read; else empty
   * @param answer what the standard wants sent back; nothing means silence
   * @param reason what is wrong, for the log; control characters are escaped
   * @param violations what is wrong with the payload; empty if the frame itself is malformed
   */
  record Unreadable(
      String messageId, Optional<Frame> answer, String reason, List<Violation> violations)
      implements Frame {

    /** Copies the list. */
    public Unreadable {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(reason, "reason");
      violations = List.copyOf(violations);
    }
  }
}
