package org.chargespec;

import java.util.concurrent.CompletionStage;
import org.chargespec.runtime.Dispatch;
import org.jspecify.annotations.Nullable;

/** Answers the messages of the other end of a connection. */
public interface MessageHandler {

  /**
   * Answers a request.
   *
   * @return a stage of the response. If it fails with {@link CallErrorException}, that CALLERROR is
   *     the answer
   */
  CompletionStage<? extends Response> handle(Request<?> request);

  /**
   * Handles a message without a response. Unless overridden, it is not supported.
   *
   * @return a stage that completes with null when the message has been handled
   */
  default CompletionStage<@Nullable Void> handle(UnconfirmedMessage message) {
    return Dispatch.unsupported(message);
  }
}
