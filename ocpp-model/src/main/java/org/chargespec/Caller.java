package org.chargespec;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Sends messages to the other end of a connection. */
public interface Caller {

  /**
   * Sends a request.
   *
   * @param <R> the response that answers it
   * @return the stage of the response; it fails with {@link CallErrorException} if the other end
   *     answers with an error
   */
  <R extends Response> CompletionStage<R> call(Request<R> request);

  /**
   * Sends a message without a response.
   *
   * @return a stage that completes with null when the message has been sent
   */
  CompletionStage<@Nullable Void> send(UnconfirmedMessage message);

  /**
   * Returns a caller that passes each message to a handler, without a network. For tests, and for a
   * gateway in one program.
   */
  static Caller to(MessageHandler handler) {
    Objects.requireNonNull(handler, "handler");
    return new Caller() {
      @Override
      public <R extends Response> CompletionStage<R> call(Request<R> request) {
        return handler.handle(request).thenApply(request.ocppAction().responseType()::cast);
      }

      @Override
      public CompletionStage<@Nullable Void> send(UnconfirmedMessage message) {
        return handler.handle(message);
      }
    };
  }
}
