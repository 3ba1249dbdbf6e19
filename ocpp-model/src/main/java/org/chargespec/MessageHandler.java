package org.chargespec;

import java.util.concurrent.CompletionStage;
import org.chargespec.runtime.Dispatch;
import org.jspecify.annotations.Nullable;

/** Answers the messages that the other end of a connection sends. */
public interface MessageHandler {

  /**
   * Answers a request.
   *
   * @return the stage of the response. A stage that fails with {@link CallErrorException} is an
   *     answer, too: the CALLERROR that the other end gets
   */
  CompletionStage<? extends Response> handle(Request<?> request);

  /**
   * Takes a message that is not answered. A handler that does not override this supports none.
   *
   * @return the stage that is done, with null, when the message has been dealt with
   */
  default CompletionStage<@Nullable Void> handle(UnconfirmedMessage message) {
    return Dispatch.unsupported(message);
  }
}
