package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.json.runtime.JsonWriter;
import org.junit.jupiter.api.Test;

/** A writer or buffer is used again by the same thread, unless a large document made it large. */
class SparesTest {

  private final SpareWriters writers =
      new SpareWriters(new WriteSettings(false, false, false, null));
  private final SpareBuffers buffers = new SpareBuffers();

  private JsonWriter written(String text) {
    JsonWriter writer = writers.take();
    writer.string(text);
    assertThat(writer.toText()).isEqualTo('"' + text + '"');
    writers.giveBack(writer);
    return writer;
  }

  private Utf8Buffer encoded(String text) {
    Utf8Buffer buffer = buffers.holding(text);
    assertThat(buffer.size()).isEqualTo(text.length());
    buffers.giveBack(buffer);
    return buffer;
  }

  @Test
  void oneIsUsedAgain() {
    assertThat(written("b")).isSameAs(written("a"));
    assertThat(encoded("b")).isSameAs(encoded("a"));
  }

  @Test
  void aLargeOneIsDropped() {
    JsonWriter writer = written("x".repeat(100_000));
    Utf8Buffer buffer = encoded("x".repeat(100_000));

    assertThat(written("a")).isNotSameAs(writer);
    assertThat(encoded("a")).isNotSameAs(buffer);
  }

  @Test
  void oneIsUsedOnceAtATime() {
    JsonWriter writer = writers.take();
    Utf8Buffer buffer = buffers.take();

    assertThat(writers.take()).isNotSameAs(writer);
    assertThat(buffers.take()).isNotSameAs(buffer);
  }
}
