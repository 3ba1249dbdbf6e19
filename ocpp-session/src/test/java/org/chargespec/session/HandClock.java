package org.chargespec.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/** A clock that is moved by hand, and the scheduler that goes by it. */
final class HandClock implements LongSupplier, Scheduler {

  private final List<Task> tasks = new ArrayList<>();
  private long now;

  private record Task(long due, Runnable work) {}

  @Override
  public synchronized long getAsLong() {
    return now;
  }

  @Override
  public synchronized void schedule(Runnable task, Duration delay) {
    tasks.add(new Task(now + delay.toNanos(), task));
  }

  synchronized int scheduled() {
    return tasks.size();
  }

  /** Sets the clock back or forth, while the scheduler sees nothing of it. */
  synchronized void jump(Duration by) {
    now += by.toNanos();
    tasks.replaceAll(task -> new Task(task.due() + by.toNanos(), task.work()));
  }

  void pass(Duration time) {
    long end = getAsLong() + time.toNanos();
    for (Task task = take(end); task != null; task = take(end)) {
      set(Math.max(getAsLong(), task.due()));
      task.work().run();
    }
    set(end);
  }

  private synchronized void set(long time) {
    now = time;
  }

  private synchronized @org.jspecify.annotations.Nullable Task take(long end) {
    Task next =
        tasks.stream()
            .filter(task -> task.due() <= end)
            .min(Comparator.comparingLong(Task::due))
            .orElse(null);
    if (next != null) {
      tasks.remove(next);
    }
    return next;
  }
}
