package org.chargespec.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A clock that is moved by hand, and the scheduler that goes by it. */
final class HandClock implements LongSupplier, Scheduler {

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparing(Task::number));
  private long now;
  private int count;

  private record Task(long due, int number, Runnable work) {}

  @Override
  public synchronized long getAsLong() {
    return now;
  }

  @Override
  public synchronized void schedule(Runnable task, Duration delay) {
    tasks.add(new Task(now + delay.toNanos(), count++, task));
  }

  synchronized int scheduled() {
    return tasks.size();
  }

  /** Sets the clock back or forth, while the scheduler sees nothing of it. */
  synchronized void jump(Duration by) {
    now += by.toNanos();
    List<Task> all = List.copyOf(tasks);
    tasks.clear();
    all.forEach(task -> tasks.add(new Task(task.due() + by.toNanos(), task.number(), task.work())));
  }

  void pass(Duration time) {
    long end = getAsLong() + time.toNanos();
    for (Task task = take(end); task != null; task = take(end)) {
      task.work().run();
    }
    set(end);
  }

  private synchronized void set(long time) {
    now = time;
  }

  private synchronized @Nullable Task take(long end) {
    Task next = tasks.peek();
    if (next == null || next.due() > end) {
      return null;
    }
    now = Math.max(now, next.due());
    return tasks.poll();
  }
}
