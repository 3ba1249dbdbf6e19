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

/** For generated handlers and ends: an exception that a handler throws fails the answer's stage. */
public final class Dispatch {

  private Dispatch() {}

  /** Has a method answer a request. */
  public static <Q, R extends Response> CompletionStage<R> answer(
      Q request, Function<? super Q, ? extends R> method) {
    return attempt(() -> CompletableFuture.completedStage(notNull(method.apply(request))));
  }

  /** Has a method that returns a stage answer a request. */
  public static <Q, R extends Response> CompletionStage<R> answerLater(
      Q request, Function<? super Q, ? extends CompletionStage<R>> method) {
    return attempt(() -> notNull(method.apply(request)));
  }

  /** Has a method take a message that is not answered. */
  public static <M> CompletionStage<@Nullable Void> take(M message, Consumer<? super M> method) {
    return attempt(
        () -> {
          method.accept(message);
          return CompletableFuture.completedStage(null);
        });
  }

  /** Has a method that returns a stage take a message that is not answered. */
  public static <M> CompletionStage<@Nullable Void> takeLater(
      M message, Function<? super M, ? extends CompletionStage<@Nullable Void>> method) {
    return attempt(() -> notNull(method.apply(message)));
  }

  private static <T extends @Nullable Object> CompletionStage<T> attempt(
      Supplier<? extends CompletionStage<T>> answer) {
    try {
      return answer.get();
    } catch (Throwable e) { // errors too: whoever waits for the answer must hear of them
      return CompletableFuture.failedStage(e);
    }
  }

  private static <T> T notNull(@Nullable T returned) {
    if (returned == null) {
      throw new NullPointerException("a handler's method returned null");
    }
    return returned;
  }

  /** Returns the failure of a request that a handler does not support. */
  public static <R extends Response> CompletionStage<R> unsupported(Request<R> request) {
    return CompletableFuture.failedStage(notSupported(request.ocppAction()));
  }

  /** Returns the failure of a message that a handler does not support. */
  public static CompletionStage<@Nullable Void> unsupported(UnconfirmedMessage message) {
    return CompletableFuture.failedStage(notSupported(message.ocppAction()));
  }

  /** Returns the exception for an action that a handler does not support. */
  public static CallErrorException notSupported(Action action) {
    return new CallErrorException(
        ErrorCode.NOT_SUPPORTED, "%s is not supported".formatted(action.name()));
  }

  /**
   * Returns the failure of a request of another version or for the other side.
   *
   * @param receiver who got it, such as {@code central system of OCPP 1.6}
   */
  public static CompletionStage<Response> misdirected(Request<?> request, String receiver) {
    return CompletableFuture.failedStage(misdirected(request.ocppAction(), receiver));
  }

  /**
   * Returns the failure of a message of another version or for the other side.
   *
   * @param receiver who got it, such as {@code central system of OCPP 1.6}
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
