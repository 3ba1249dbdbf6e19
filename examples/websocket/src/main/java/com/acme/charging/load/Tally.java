package com.acme.charging.load;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts the calls of a phase, and keeps how long each took. Safe for use by many threads. */
final class Tally {

  private static final double NANOS_OF_A_SECOND = 1e9;
  private static final double NANOS_OF_A_MILLISECOND = 1e6;

  private final int planned;
  private final long[] nanos;
  private final CountDownLatch left;
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private final long start = System.nanoTime();

  /**
   * @param planned how many calls will be made
   */
  Tally(int planned) {
    this.planned = planned;
    this.nanos = new long[planned];
    this.left = new CountDownLatch(planned);
  }

  /**
   * A call has ended.
   *
   * @param due when it was to be made, by {@code System.nanoTime()}
   * @param failure null if it was answered
   * @param mayFail whether its connection was cut
   */
  void ended(long due, @Nullable Throwable failure, boolean mayFail) {
    ended.incrementAndGet();
    if (failure == null) {
      int number = answered.getAndIncrement();
      if (number < planned) {
        nanos[number] = System.nanoTime() - due;
      }
    } else {
      failed.incrementAndGet();
      if (!mayFail) {
        errors.add(failure);
      }
    }
    left.countDown();
  }

  /** Waits until all calls have ended, and returns how many seconds the phase took. */
  double await(int seconds) throws InterruptedException {
    if (!left.await(seconds, TimeUnit.SECONDS)) {
      throw new IllegalStateException(left.getCount() + " calls have not ended");
    }
    return (System.nanoTime() - start) / NANOS_OF_A_SECOND;
  }

  int answered() {
    return answered.get();
  }

  int failed() {
    return failed.get();
  }

  /** Returns whether every call has ended once, and none failed that may not. */
  boolean isGood() {
    return ended.get() == planned && errors.isEmpty();
  }

  /**
   * Returns the latency, in milliseconds, that so many of a hundred answered calls did not exceed.
   */
  double percentile(int percent) {
    int count = Math.min(answered.get(), planned);
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[(count - 1) * percent / 100] / NANOS_OF_A_MILLISECOND;
  }

  @Override
  public String toString() {
    return "%d calls: %d answered, %d failed, %d errors; latency 50 %% %.1f ms, 99 %% %.1f ms%s"
        .formatted(
            ended.get(),
            answered.get(),
            failed.get(),
            errors.size(),
            percentile(50),
            percentile(99),
            errors.isEmpty() ? "" : "; first error: " + errors.peek());
  }
}
