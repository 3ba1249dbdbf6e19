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

  /** Returns the message id; an answer has the id of its call. */
  @Override
  String messageId();

  /** Returns the type of message. */
  MessageType type();

  /**
   * CALL: a request.
   *
   * @param messageId the message id, at most 36 characters
   * @param request the payload
   * @param violations the violations that were tolerated
   */
  record Call(String messageId, Request<?> request, List<Violation> violations) implements Frame {

    /** Copies the list. */
    public Call {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(request, "request");
      violations = List.copyOf(violations);
    }

    /** A request to send. */
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
   * @param violations the violations that were tolerated
   */
  record CallResult(String messageId, Response response, List<Violation> violations)
      implements Frame {

    /** Copies the list. */
    public CallResult {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(response, "response");
      violations = List.copyOf(violations);
    }

    /** A response to send. */
    public CallResult(String messageId, Response response) {
      this(messageId, response, List.of());
    }

    @Override
    public MessageType type() {
      return MessageType.CALL_RESULT;
    }
  }

  /** CALLERROR or CALLRESULTERROR. */
  sealed interface ErrorFrame extends Frame {

    /** The maximum length of a description, in characters. */
    int MAX_DESCRIPTION_LENGTH = 255;

    /** Returns the error code as on the wire. */
    String code();

    /** Returns the description; may be empty. */
    String description();

    /** Returns further details, as plain Java; may be empty. */
    Map<String, @Nullable Object> details();

    /**
     * Returns the code, in the spelling of this version or any other; empty if it is not an error
     * code.
     */
    default Optional<ErrorCode> errorCode(OcppVersion version) {
      return ErrorCode.ofWireValue(code(), version);
    }
  }

  /**
   * CALLERROR: a call could not be read or carried out. {@link OcppJson#callError} makes one with
   * the code in the version's spelling.
   *
   * @param messageId the id of the call; {@code -1} if it could not be read (OCPP 2.x)
   * @param code the error code as on the wire
   * @param description the description for people, at most 255 characters; may be empty
   * @param details further details, as plain Java; may be empty
   * @param violations the violations that were tolerated
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

    /** An error to send. */
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
   * @param description the description for people, at most 255 characters; may be empty
   * @param details further details, as plain Java; may be empty
   * @param violations the violations that were tolerated
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

    /** An error to send. */
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
   * SEND: a message without a response (OCPP 2.1).
   *
   * @param messageId the message id, at most 36 characters
   * @param message the payload
   * @param violations the violations that were tolerated
   */
  record Send(String messageId, UnconfirmedMessage message, List<Violation> violations)
      implements Frame {

    /** Copies the list. */
    public Send {
      Objects.requireNonNull(messageId, "messageId");
      Objects.requireNonNull(message, "message");
      violations = List.copyOf(violations);
    }

    /** A message to send. */
    public Send(String messageId, UnconfirmedMessage message) {
      this(messageId, message, List.of());
    }

    @Override
    public MessageType type() {
      return MessageType.SEND;
    }
  }
}
