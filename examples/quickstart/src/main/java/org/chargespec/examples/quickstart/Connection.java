package org.chargespec.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chargespec.Action;
import org.chargespec.CallErrorException;
import org.chargespec.Caller;
import org.chargespec.ErrorCode;
import org.chargespec.MessageHandler;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.Violation;
import org.chargespec.json.Frame;
import org.chargespec.json.MessageType;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Received;
import org.chargespec.json.Unreadable;
import org.chargespec.v16.Ocpp16;
import org.jspecify.annotations.Nullable;

/**
 * The end of a central system of a connection with a charge point, without the network: it receives
 * and sends text frames. A WebSocket library does the rest.
 */
final class Connection implements Caller {

  // A builder is tolerant unless set otherwise. The side is our own (CSMS is the name in OCPP 2.x):
  // a call that only a central system may send is answered with NotSupported.
  private static final OcppJson JSON = OcppJson.builder(Ocpp16.VERSION).side(Side.CSMS).build();

  private final MessageHandler handler;
  private final Consumer<String> socket;
  private final Consumer<String> log;

  private final Map<String, PendingCall<?>> pending = new ConcurrentHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger();

  /**
   * Connects a handler.
   *
   * @param handler answers the calls of the charge point
   * @param socket receives the text frames to send
   * @param log receives the violations of received frames
   */
  Connection(MessageHandler handler, Consumer<String> socket, Consumer<String> log) {
    this.handler = handler;
    this.socket = socket;
    this.log = log;
  }

  /** A call that waits for its answer. */
  private record PendingCall<R extends Response>(
      Action.Call<?, R> action, CompletableFuture<R> answer) {

    void complete(Response response) {
      answer.complete(action.responseType().cast(response));
    }
  }

  /**
   * Sends a request. A real connection sends one request at a time and has a time-out. Called by
   * {@code V16ChargePoint}, which has a method for each request that a central system may send.
   */
  @Override
  public <R extends Response> CompletableFuture<R> call(Request<R> request) {
    String id = "cs-" + lastId.incrementAndGet();
    PendingCall<R> call = new PendingCall<>(request.ocppAction(), new CompletableFuture<>());
    pending.put(id, call);
    send(new Frame.Call(id, request));
    return call.answer();
  }

  @Override
  public CompletableFuture<@Nullable Void> send(UnconfirmedMessage message) {
    throw new UnsupportedOperationException("OCPP 1.6 has no SEND");
  }

  /** Receives a frame of the charge point. */
  void receive(String text) {
    Received received = JSON.readFrame(text, this::actionOf);
    report(received.violations());
    if (received instanceof Frame.Call call) {
      answer(call);
    } else if (received instanceof Frame.CallResult result) {
      waiting(result).ifPresent(call -> call.complete(result.response()));
    } else if (received instanceof Frame.CallError error) {
      ErrorCode code = error.errorCode(Ocpp16.VERSION).orElse(ErrorCode.GENERIC_ERROR);
      fail(error, new CallErrorException(code, error.code(), error.description(), error.details()));
    } else if (received instanceof Unreadable unreadable) {
      reject(unreadable);
    }
  }

  /** An invalid call is answered with an error. An invalid answer fails our call. */
  private void reject(Unreadable unreadable) {
    log.accept(unreadable.reason());
    unreadable.answer().ifPresent(this::send);
    unreadable
        .type()
        .filter(type -> type != MessageType.CALL)
        .ifPresent(type -> fail(unreadable, new IllegalStateException(unreadable.reason())));
  }

  /** A CALLRESULT does not name its action. */
  private Optional<Action.Call<?, ?>> actionOf(String messageId) {
    return Optional.ofNullable(pending.get(messageId)).map(PendingCall::action);
  }

  private void answer(Frame.Call call) {
    handler
        .handle(call.request())
        .thenAccept(response -> send(new Frame.CallResult(call.messageId(), response)))
        .exceptionally(failure -> refuse(call, failure));
  }

  /** A handler may choose its error; any other exception is logged and not sent to the peer. */
  private @Nullable Void refuse(Frame.Call call, Throwable failure) {
    Optional<CallErrorException> chosen = CallErrorException.of(failure);
    if (chosen.isEmpty()) {
      log.accept(
          "cannot answer " + call.request().ocppAction().name() + ": " + failure.getMessage());
    }
    CallErrorException error =
        chosen.orElseGet(() -> new CallErrorException(ErrorCode.INTERNAL_ERROR, ""));
    send(JSON.callError(call.messageId(), error.code(), error.description(), error.details()));
    return null;
  }

  private Optional<PendingCall<?>> waiting(Received answer) {
    return Optional.ofNullable(pending.remove(answer.messageId()));
  }

  private void fail(Received answer, RuntimeException failure) {
    waiting(answer).ifPresent(call -> call.answer().completeExceptionally(failure));
  }

  private void send(Frame frame) {
    socket.accept(JSON.writeFrame(frame));
  }

  private void report(List<Violation> violations) {
    violations.forEach(violation -> log.accept(violation.pointer() + " " + violation.message()));
  }
}
