package org.chargespec.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs a task later. A session asks for it while a call of its own is open. */
@FunctionalInterface
public interface Scheduler {

  /**
   * Runs a task once, after a delay. When a call times out, the continuations of its stage run on
   * the same thread as the task.
   *
   * @param task never throws and never blocks
   */
  void schedule(Runnable task, Duration delay);

  /** Returns one that hands tasks to a service. */
  static Scheduler of(ScheduledExecutorService service) {
    return (task, delay) -> {
      // The task never throws, so nobody needs to ask how it ended.
      Future<?> unused = service.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    };
  }

  /** Returns the one that a session has by default: the JDK's own timer and its common pool. */
  static Scheduler ofJdk() {
    return (task, delay) ->
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS).execute(task);
  }
}
