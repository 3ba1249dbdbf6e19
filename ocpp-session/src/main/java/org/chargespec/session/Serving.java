package org.chargespec.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.chargespec.Action;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.MessageHandler;
import org.chargespec.Response;
import org.chargespec.json.Frame;
import org.chargespec.session.Incident.Kind;
import org.jspecify.annotations.Nullable;

/** Has a handler answer the peer's calls and take its messages. */
final class Serving {

  private final Setup setup;
  private final Driver driver;
  private final MessageHandler handler;

  Serving(Setup setup, Driver driver, MessageHandler handler) {
    this.setup = setup;
    this.driver = driver;
    this.handler = handler;
  }

  /** Returns a handler that supports nothing. */
  static MessageHandler unsupporting() {
    return request ->
        CompletableFuture.failedStage(
            new CallErrorException(
                ErrorCode.NOT_SUPPORTED, request.ocppAction().name() + " is not supported"));
  }

  void serve(Frame.Call call) {
    Handling handling = new Handling(driver, call.messageId());
    try {
      setup.executor().execute(() -> answer(call, handling));
    } catch (Throwable e) { // the executor has no room, or there are no more threads
      answer(call, null, e);
    }
  }

  private void answer(Frame.Call call, Handling handling) {
    handling
        .run(() -> attempt(() -> handler.handle(call.request())))
        .whenComplete(
            (response, failure) -> {
              answer(call, response, failure);
              handling.answered();
            });
    handling.returned();
  }

  /** Makes a stage of whatever a handler throws or returns. */
  private static <T extends @Nullable Object> CompletionStage<T> attempt(
      Supplier<@Nullable CompletionStage<T>> method) {
    try {
      CompletionStage<T> stage = method.get();
      return stage == null
          ? CompletableFuture.failedStage(new NullPointerException("the handler returned null"))
          : stage;
    } catch (Throwable e) { // errors too: the peer waits for an answer
      return CompletableFuture.failedStage(e);
    }
  }

  private void answer(Frame.Call call, @Nullable Response response, @Nullable Throwable failure) {
    Outgoing answer;
    try {
      answer = written(call, frame(call, response, failure));
    } catch (RuntimeException e) {
      tell(Kind.ANSWER_NOT_CONFORMING, call.messageId(), e);
      answer = written(call, internalError(call));
    }
    Outgoing ready = answer;
    driver.step((engine, now, effects) -> engine.answer(ready, now, effects));
  }

  private Outgoing written(Frame.Call call, Frame answer) {
    Action action = call.request().ocppAction();
    return new Outgoing(answer, action, setup.transport().write(setup.json(), answer), null);
  }

  private Frame frame(Frame.Call call, @Nullable Response response, @Nullable Throwable failure) {
    Class<? extends Response> due = call.request().ocppAction().responseType();
    if (response != null && failure == null) {
      return new Frame.CallResult(call.messageId(), due.cast(response));
    }
    Optional<CallErrorException> chosen = CallErrorException.of(failure);
    if (chosen.isPresent()) {
      CallErrorException error = chosen.get();
      String description = shortened(error.description());
      return setup.json().callError(call.messageId(), error.code(), description, error.details());
    }
    Throwable cause =
        failure == null ? new NullPointerException("the handler answered with null") : failure;
    tell(Kind.HANDLER_FAILED, call.messageId(), cause);
    return internalError(call);
  }

  /** Without the exception's message, which may hold what the peer must not know. */
  private Frame internalError(Frame.Call call) {
    return setup.json().callError(call.messageId(), ErrorCode.INTERNAL_ERROR, "", Map.of());
  }

  private static String shortened(String description) {
    int most = Frame.ErrorFrame.MAX_DESCRIPTION_LENGTH;
    int length = description.codePointCount(0, description.length());
    return length <= most
        ? description
        : description.substring(0, description.offsetByCodePoints(0, most));
  }

  void serve(Frame.Send send) {
    try {
      setup.executor().execute(() -> take(send));
    } catch (Throwable e) { // the executor has no room, or there are no more threads
      handled(send, e);
    }
  }

  private void take(Frame.Send send) {
    attempt(() -> handler.handle(send.message()))
        .whenComplete((nothing, failure) -> handled(send, failure));
  }

  private void handled(Frame.Send send, @Nullable Throwable failure) {
    driver.step((engine, now, effects) -> engine.handled(send));
    if (failure != null) {
      tell(Kind.HANDLER_FAILED, send.messageId(), failure);
    }
  }

  private void tell(Kind kind, String messageId, Throwable cause) {
    driver.tell(new Incident(kind, messageId, "", cause));
  }
}
