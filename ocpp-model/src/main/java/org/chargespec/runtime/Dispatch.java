package org.chargespec.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chargespec.Action;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.UnconfirmedMessage;
import org.jspecify.annotations.Nullable;

/** For generated handlers and ends. An exception of a handler becomes a failed stage. */
public final class Dispatch {

  private Dispatch() {}

  /** Answers a request by a method that returns the response. */
  public static <Q, R extends Response> CompletionStage<R> answer(
      Q request, Function<? super Q, ? extends R> method) {
    return attempt(() -> CompletableFuture.completedStage(notNull(method.apply(request))));
  }

  /** Answers a request by a method that returns a stage. */
  public static <Q, R extends Response> CompletionStage<R> answerLater(
      Q request, Function<? super Q, ? extends CompletionStage<R>> method) {
    return attempt(() -> notNull(method.apply(request)));
  }

  /** Passes a message without a response to a method. */
  public static <M> CompletionStage<@Nullable Void> take(M message, Consumer<? super M> method) {
    return attempt(
        () -> {
          method.accept(message);
          return CompletableFuture.completedStage(null);
        });
  }

  /** Passes a message without a response to a method that returns a stage. */
  public static <M> CompletionStage<@Nullable Void> takeLater(
      M message, Function<? super M, ? extends CompletionStage<@Nullable Void>> method) {
    return attempt(() -> notNull(method.apply(message)));
  }

  private static <T extends @Nullable Object> CompletionStage<T> attempt(
      Supplier<? extends CompletionStage<T>> answer) {
    try {
      return answer.get();
    } catch (Throwable e) { // errors too: the caller waits for the stage
      return CompletableFuture.failedStage(e);
    }
  }

  private static <T> T notNull(@Nullable T returned) {
    if (returned == null) {
      throw new NullPointerException("the method of the handler returned null");
    }
    return returned;
  }

  /** Returns a failed stage: the handler does not support the request. */
  public static <R extends Response> CompletionStage<R> unsupported(Request<R> request) {
    return CompletableFuture.failedStage(notSupported(request.ocppAction()));
  }

  /** Returns a failed stage: the handler does not support the message. */
  public static CompletionStage<@Nullable Void> unsupported(UnconfirmedMessage message) {
    return CompletableFuture.failedStage(notSupported(message.ocppAction()));
  }

  /** Returns the exception for an action that a handler does not support. */
  public static CallErrorException notSupported(Action action) {
    return new CallErrorException(
        ErrorCode.NOT_SUPPORTED, "%s is not supported".formatted(action.name()));
  }

  /**
   * Returns a failed stage: the request is of another version or for the other side.
   *
   * @param receiver the receiver, such as {@code central system of OCPP 1.6}
   */
  public static CompletionStage<Response> misdirected(Request<?> request, String receiver) {
    return CompletableFuture.failedStage(misdirected(request.ocppAction(), receiver));
  }

  /**
   * Returns a failed stage: the message is of another version or for the other side.
   *
   * @param receiver the receiver, such as {@code central system of OCPP 1.6}
   */
  public static CompletionStage<@Nullable Void> misdirected(
      UnconfirmedMessage message, String receiver) {
    return CompletableFuture.failedStage(misdirected(message.ocppAction(), receiver));
  }

  private static CallErrorException misdirected(Action action, String receiver) {
    return new CallErrorException(
        ErrorCode.NOT_SUPPORTED,
        "%s of %s is not sent to a %s".formatted(action.name(), action.version(), receiver));
  }
}
