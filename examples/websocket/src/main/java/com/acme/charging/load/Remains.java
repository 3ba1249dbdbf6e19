package com.acme.charging.load;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Heap in use, threads, and sessions that something still refers to, after a run. */
final class Remains {

  private static final int COLLECTIONS = 3;
  private static final int PAUSE_MILLIS = 200;
  private static final int ATTEMPTS = 100;

  private final List<WeakReference<?>> watched = new ArrayList<>();

  /** Watches an object, without keeping it. */
  void watch(Object object) {
    watched.add(new WeakReference<>(object));
  }

  /** Returns how many of the watched objects the last garbage collection left. */
  long alive() {
    return watched.stream().filter(reference -> reference.get() != null).count();
  }

  /** Watches no more: what watches takes some of the heap, too. */
  void forget() {
    watched.clear();
  }

  /** Returns the bytes of the heap that are in use after a garbage collection. */
  static long heap() throws InterruptedException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(PAUSE_MILLIS);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Returns the names of the threads that have begun since there were these. */
  static List<String> threadsSince(Set<Thread> before) {
    return threads().stream()
        .filter(thread -> !before.contains(thread))
        .map(Thread::getName)
        .toList();
  }

  static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet();
  }

  /** Waits until something holds, 20 seconds at most. */
  static boolean await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < ATTEMPTS && !condition.getAsBoolean(); i++) {
      System.gc(); // the JDK's client ends its thread when nothing refers to it
      Thread.sleep(PAUSE_MILLIS);
    }
    return condition.getAsBoolean();
  }
}
