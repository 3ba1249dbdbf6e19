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

/** A frame of OCPP-J: the content of one WebSocket message. */
public sealed interface Frame extends Received {

  /** Returns the message id; that of an answer is that of its call. */
  @Override
  String messageId();

  /** Returns the type of message. */
  MessageType type();

  /**
   * CALL: a request.
   *
   * @param messageId the message id, at most 36 characters
   * @param request the payload
   * @param violations what is wrong with the frame and was tolerated
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

    @Override
    public MessageType type() {
      return MessageType.CALL;
    }
  }

  /**
   * CALLRESULT: the response to a call.
   *
   * @param messageId the id of the call
   * @param response the payload
   * @param violations what is wrong with the frame and was tolerated
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

    @Override
    public MessageType type() {
      return MessageType.CALL_RESULT;
    }
  }

  /** What CALLERROR and CALLRESULTERROR have in common. */
  sealed interface ErrorFrame extends Frame {

    /** Returns the error code as on the wire. */
    String code();

    /** Returns what went wrong; may be empty. */
    String description();

    /** Returns further details, as plain Java; may be empty. */
    Map<String, @Nullable Object> details();

    /** Returns the code, spelled as this version or any other does, or nothing if it is none. */
    default Optional<ErrorCode> errorCode(OcppVersion version) {
      return ErrorCode.ofWireValue(code(), version);
    }
  }

  /**
   * CALLERROR: a call was not understood or could not be carried out. {@link OcppJson#callError}
   * makes one with the code in the version's spelling.
   *
   * @param messageId the id of the call; {@code -1} if it could not be read (OCPP 2.x)
   * @param code the error code as on the wire
   * @param description what went wrong, at most 255 characters; may be empty
   * @param details further details, as plain Java; may be empty
   * @param violations what is wrong with the frame and was tolerated
   */
  record CallError(
      String messageId,
      String code,
      String description,
      Map<String, @Nullable Object> details,
      List<Violation> violations)
      implements ErrorFrame {

    /** Copies the details and the list. */
    public CallError {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(description, "description");
      details = Copies.jsonObject("details", details);
      violations = List.copyOf(violations);
    }

    /** An error to be sent. */
    public CallError(
        String messageId, String code, String description, Map<String, @Nullable Object> details) {
      this(messageId, code, description, details, List.of());
    }

    @Override
    public MessageType type() {
      return MessageType.CALL_ERROR;
    }
  }

  /**
   * CALLRESULTERROR: the response to a call was rejected (OCPP 2.1). {@link
   * OcppJson#callResultError} makes one with the code in the version's spelling.
   *
   * @param messageId the id of the call and its result
   * @param code the error code as on the wire
   * @param description what went wrong, at most 255 characters; may be empty
   * @param details further details, as plain Java; may be empty
   * @param violations what is wrong with the frame and was tolerated
   */
  record CallResultError(
      String messageId,
      String code,
      String description,
      Map<String, @Nullable Object> details,
      List<Violation> violations)
      implements ErrorFrame {

    /** Copies the details and the list. */
    public CallResultError {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(description, "description");
      details = Copies.jsonObject("details", details);
      violations = List.copyOf(violations);
    }

    /** An error to be sent. */
    public CallResultError(
        String messageId, String code, String description, Map<String, @Nullable Object> details) {
      this(messageId, code, description, details, List.of());
    }

    @Override
    public MessageType type() {
      return MessageType.CALL_RESULT_ERROR;
    }
  }

  /**
   * SEND: a message that is not answered (OCPP 2.1).
   *
   * @param messageId the message id, at most 36 characters
   * @param message the payload
   * @param violations what is wrong with the frame and was tolerated
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

    @Override
    public MessageType type() {
      return MessageType.SEND;
    }
  }
}
