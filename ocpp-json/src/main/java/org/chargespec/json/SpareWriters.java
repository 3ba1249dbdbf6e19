package org.chargespec.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

  private final Supplier<JsonWriter> maker;
  private final AtomicReferenceArray<@Nullable JsonWriter> spare =
      new AtomicReferenceArray<>(PLACES);

  /**
   * @param maker creates a writer if no spare one is left
   */
  SpareWriters(Supplier<JsonWriter> maker) {
    this.maker = maker;
  }

  /**
   * Writes a document. If that fails, the writer is dropped.
   *
   * @param content writes the document
   * @param document creates the result
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

  /** Returns a place by thread, so that threads rarely compete for one. */
  private static int place() {
    return (int) Thread.currentThread().getId() & (PLACES - 1);
  }
}
