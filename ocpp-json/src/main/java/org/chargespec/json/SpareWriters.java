package org.chargespec.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.chargespec.json.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps writers for reuse, so that a grown buffer need not grow again. There are a few per {@link
 * OcppJson} and not one per thread, because there may be many virtual threads.
 */
final class SpareWriters {

  /** A power of two. */
  private static final int PLACES = 8;

  /** A larger buffer is dropped: it was for a rare document. */
  private static final int LARGEST_KEPT = 1 << 16;

  private final WriteSettings settings;
  private final AtomicReferenceArray<@Nullable JsonWriter> spare =
      new AtomicReferenceArray<>(PLACES);

  SpareWriters(WriteSettings settings) {
    this.settings = settings;
  }

  /** Returns an empty writer. Whoever fails to write with it does not give it back. */
  JsonWriter take() {
    JsonWriter writer = spare.getAndSet(place(), null);
    return writer == null ? settings.writer() : writer;
  }

  /** Keeps a writer for the next document, unless it is large. */
  void giveBack(JsonWriter writer) {
    if (writer.capacity() <= LARGEST_KEPT) {
      writer.clear();
      spare.set(place(), writer);
    }
  }

  /** Returns a place by thread, so that threads rarely compete for one. */
  private static int place() {
    return (int) Thread.currentThread().getId() & (PLACES - 1);
  }
}
