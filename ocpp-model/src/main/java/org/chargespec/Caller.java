package org.chargespec;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The way to the other end of a connection. */
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
   * Sends a message that is not answered.
   *
   * @return the stage that is done, with null, when the message has been handed over
   */
  CompletionStage<@Nullable Void> send(UnconfirmedMessage message);

  /**
   * Returns a caller that hands everything to a handler, without a network: for tests, and for a
   * gateway whose other end is in the same program.
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
