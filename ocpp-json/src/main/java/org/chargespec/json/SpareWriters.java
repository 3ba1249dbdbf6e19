package org.chargespec.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chargespec.json.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writers whose document is done, kept for the next one: a buffer that has grown need not grow
 * again. A few for each {@link OcppJson}, not one for each thread: of virtual threads there are too
 * many.
 */
final class SpareWriters {

  /** A power of two. */
  private static final int PLACES = 8;

  /** A larger buffer was for a rare document, and would be kept for nothing. */
  private static final int LARGEST_KEPT = 1 << 16;

  private final Supplier<JsonWriter> maker;
  private final AtomicReferenceArray<@Nullable JsonWriter> spare =
      new AtomicReferenceArray<>(PLACES);

  /**
   * @param maker makes a writer where no spare one is left
   */
  SpareWriters(Supplier<JsonWriter> maker) {
    this.maker = maker;
  }

  /**
   * Writes a document. If that fails, its writer is not kept.
   *
   * @param content writes it
   * @param document what is made of it
   */
  <D> D write(Consumer<JsonWriter> content, Function<JsonWriter, D> document) {
    JsonWriter writer = take();
    content.accept(writer);
    D made = document.apply(writer);
    giveBack(writer);
    return made;
  }

  private JsonWriter take() {
    JsonWriter writer = spare.getAndSet(place(), null);
    return writer == null ? maker.get() : writer;
  }

  private void giveBack(JsonWriter writer) {
    if (writer.capacity() <= LARGEST_KEPT) {
      writer.clear();
      spare.set(place(), writer);
    }
  }

  /** Threads that write at the same time shall seldom meet. */
  private static int place() {
    return (int) Thread.currentThread().getId() & (PLACES - 1);
  }
}
