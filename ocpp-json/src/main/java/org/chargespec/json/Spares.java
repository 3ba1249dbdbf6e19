package org.chargespec.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps objects with a buffer for reuse, so that a grown buffer need not grow again. There are a
 * few per {@link OcppJson} and not one per thread, because there may be many virtual threads.
 *
 * @param <T> the objects
 */
abstract class Spares<T> {

  /** A power of two. */
  private static final int PLACES = 8;

  /** A larger buffer is dropped: it was for a rare document. */
  private static final int LARGEST_KEPT = 1 << 16;

  private final AtomicReferenceArray<@Nullable T> spare = new AtomicReferenceArray<>(PLACES);

  /** Returns a new object. */
  abstract T create();

  /** Returns the size of an object's buffer in bytes. */
  abstract int capacity(T used);

  /** Returns an object that nobody else uses. Whoever fails with it does not give it back. */
  final T take() {
    T kept = spare.getAndSet(place(), null);
    return kept == null ? create() : kept;
  }

  /** Keeps an object for the next document, unless its buffer is large. */
  void giveBack(T used) {
    if (capacity(used) <= LARGEST_KEPT) {
      spare.setRelease(place(), used);
    }
  }

  /** Returns a place by thread, so that threads rarely compete for one. */
  private static int place() {
    return (int) Thread.currentThread().getId() & (PLACES - 1);
  }
}
