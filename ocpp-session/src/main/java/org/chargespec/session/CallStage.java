package org.chargespec.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a call. What a handler calls is sent after the handler has returned. A handler that
 * waits for such a stage would wait for ever, so waiting sends the calls first.
 */
final class CallStage<T extends @Nullable Object> extends CompletableFuture<T> {

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallStage<>();
  }

  @Override
  public T join() {
    beforeWaiting();
    return super.join();
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    beforeWaiting();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    beforeWaiting();
    return super.get(timeout, unit);
  }

  private void beforeWaiting() {
    if (!isDone()) {
      Handling.releaseCalls();
    }
  }
}
