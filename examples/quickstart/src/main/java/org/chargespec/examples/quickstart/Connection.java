package org.chargespec.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.Violation;
import org.chargespec.json.Frame;
import org.chargespec.json.MessageType;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Received;
import org.chargespec.json.Unreadable;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.V16CentralSystemHandler;
import org.chargespec.v16.V16FromCentralSystem;
import org.chargespec.v16.V16FromChargePoint;
import org.chargespec.v16.V16Request;
import org.chargespec.v16.V16Response;

/**
 * A central system's end of the connection with a charge point, without the network: text frames go
 * in and come out. A WebSocket library does the rest.
 */
final class Connection {

  // Tolerant, as a builder is unless told otherwise. The side is ours (OCPP 2.x says CSMS for a
  // central system): a charge point that sends what only a central system may send is told so.
  private static final OcppJson JSON = OcppJson.builder(Ocpp16.VERSION).side(Side.CSMS).build();

  private final V16CentralSystemHandler handler;
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
  Connection(V16CentralSystemHandler handler, Consumer<String> socket, Consumer<String> log) {
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
   * Sends a request, one that a central system may send: the compiler sees to that, and to the type
   * of the answer. A real connection waits for an answer before it sends the next request, and not
   * forever.
   */
  <R extends V16Response, Q extends V16Request<R> & V16FromCentralSystem> CompletableFuture<R> call(
      Q request) {
    String id = "cs-" + lastId.incrementAndGet();
    PendingCall<R> call = new PendingCall<>(request.ocppAction(), new CompletableFuture<>());
    pending.put(id, call);
    send(new Frame.Call(id, request));
    return call.answer();
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
      fail(error, error.code() + ": " + error.description());
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
        .ifPresent(type -> fail(unreadable, unreadable.reason()));
  }

  /** A CALLRESULT does not say what it is the result of. */
  private Optional<Action.Call<?, ?>> actionOf(String messageId) {
    return Optional.ofNullable(pending.get(messageId)).map(PendingCall::action);
  }

  private void answer(Frame.Call call) {
    try {
      // With the side set, every request is one of these.
      if (call.request() instanceof V16FromChargePoint request) {
        V16Response response = handler.handle(request);
        send(new Frame.CallResult(call.messageId(), response));
      }
    } catch (RuntimeException e) {
      log.accept("cannot answer " + call.request().ocppAction().name() + ": " + e.getMessage());
      send(JSON.callError(call.messageId(), ErrorCode.INTERNAL_ERROR, "", Map.of()));
    }
  }

  private Optional<PendingCall<?>> waiting(Received answer) {
    return Optional.ofNullable(pending.remove(answer.messageId()));
  }

  private void fail(Received answer, String reason) {
    waiting(answer)
        .ifPresent(call -> call.answer().completeExceptionally(new IllegalStateException(reason)));
  }

  private void send(Frame frame) {
    socket.accept(JSON.writeFrame(frame));
  }

  private void report(List<Violation> violations) {
    violations.forEach(violation -> log.accept(violation.pointer() + " " + violation.message()));
  }
}
