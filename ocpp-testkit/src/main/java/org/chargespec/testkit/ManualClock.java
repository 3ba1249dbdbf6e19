package org.chargespec.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.chargespec.session.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until a test moves it, and the scheduler that goes by it. It is both
 * for {@code Session.Builder.clock} and {@code scheduler}; {@link #clock} is for the program's own
 * use. Safe for use by many threads.
 */
public final class ManualClock implements LongSupplier, Scheduler {

  private final Instant start;
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparing(Task::number));
  private long now;
  private int scheduled;

  private record Task(long due, int number, Runnable work) {}

  /** Returns a clock that begins on 2026-01-01, at midnight in UTC. */
  public ManualClock() {
    this(Instant.parse("2026-01-01T00:00:00Z"));
  }

  /** Returns a clock that begins at a moment. */
  public ManualClock(Instant start) {
    this.start = start;
  }

  /** Returns the nanoseconds that have passed since the beginning. */
  @Override
  public synchronized long getAsLong() {
    return now;
  }

  @Override
  public synchronized void schedule(Runnable task, Duration delay) {
    tasks.add(new Task(now + Math.max(0, delay.toNanos()), scheduled++, task));
  }

  /** Returns the moment that it is. */
  public Instant instant() {
    return start.plusNanos(getAsLong());
  }

  /** Returns this as a clock of the JDK, in UTC. */
  public Clock clock() {
    return new AsClock(ZoneOffset.UTC);
  }

  /**
   * Moves the clock on. What is scheduled up to then runs on this thread, each at its moment, and
   * so does what that schedules in its turn.
   */
  public void advance(Duration time) {
    long end = getAsLong() + time.toNanos();
    for (Task task = take(end); task != null; task = take(end)) {
      task.work().run();
    }
    moveTo(end);
  }

  private synchronized @Nullable Task take(long end) {
    Task next = tasks.peek();
    if (next == null || next.due() > end) {
      return null;
    }
    moveTo(next.due());
    return tasks.poll();
  }

  private synchronized void moveTo(long time) {
    now = Math.max(now, time);
  }

  /** The view as a clock of the JDK. */
  private final class AsClock extends Clock {

    private final ZoneId zone;

    AsClock(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new AsClock(other);
    }

    @Override
    public Instant instant() {
      return ManualClock.this.instant();
    }
  }
}
