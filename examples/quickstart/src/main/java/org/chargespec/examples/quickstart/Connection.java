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
 * A central system's end of the connection with a charge point, without the network: text frames go
 * in and come out. A WebSocket library does the rest.
 */
final class Connection implements Caller {

  // Tolerant, as a builder is unless told otherwise. The side is ours (OCPP 2.x says CSMS for a
  // central system): a charge point that sends what only a central system may send is told so.
  private static final OcppJson JSON = OcppJson.builder(Ocpp16.VERSION).side(Side.CSMS).build();

  private final MessageHandler handler;
  private final Consumer<String> socket;
  private final Consumer<String> log;

  private final Map<String, PendingCall<?>> pending = new ConcurrentHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger();

  /**
   * Connects a handler.
   *
   * @param handler answers what the charge point asks
   * @param socket takes the text frames that are to be sent
   * @param log takes what is wrong with the frames that were received
   */
  Connection(MessageHandler handler, Consumer<String> socket, Consumer<String> log) {
    this.handler = handler;
    this.socket = socket;
    this.log = log;
  }

  /** A call that waits for its answer, and the type of that answer. */
  private record PendingCall<R extends Response>(
      Action.Call<?, R> action, CompletableFuture<R> answer) {

    void complete(Response response) {
      answer.complete(action.responseType().cast(response));
    }
  }

  /**
   * Sends a request. A real connection waits for an answer before it sends the next request, and
   * not forever. Called by {@code V16ChargePoint}, which has a method for each request that a
   * central system may send.
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

  /** Takes a frame that the charge point has sent. */
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

  /** A bad call has an answer, which says what is wrong. With a bad answer, our call has failed. */
  private void reject(Unreadable unreadable) {
    log.accept(unreadable.reason());
    unreadable.answer().ifPresent(this::send);
    unreadable
        .type()
        .filter(type -> type != MessageType.CALL)
        .ifPresent(type -> fail(unreadable, new IllegalStateException(unreadable.reason())));
  }

  /** A CALLRESULT does not say what it is the result of. */
  private Optional<Action.Call<?, ?>> actionOf(String messageId) {
    return Optional.ofNullable(pending.get(messageId)).map(PendingCall::action);
  }

  private void answer(Frame.Call call) {
    handler
        .handle(call.request())
        .thenAccept(response -> send(new Frame.CallResult(call.messageId(), response)))
        .exceptionally(failure -> refuse(call, failure));
  }

  /** A handler chooses its error; any other exception is ours to know of, and not the peer's. */
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
