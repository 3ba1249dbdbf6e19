package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.json.runtime.JsonWriter;
import org.junit.jupiter.api.Test;

/** A writer is used again by the same thread, unless a large document made it large. */
class SpareWritersTest {

  private final SpareWriters writers =
      new SpareWriters(new WriteSettings(false, false, false, null));

  private JsonWriter used(String text) {
    JsonWriter writer = writers.take();
    writer.string(text);
    assertThat(writer.toText()).isEqualTo('"' + text + '"');
    writers.giveBack(writer);
    return writer;
  }

  @Test
  void aWriterIsUsedAgainAndBeginsEmpty() {
    assertThat(used("b")).isSameAs(used("a"));
  }

  @Test
  void aLargeWriterIsDropped() {
    JsonWriter large = used("x".repeat(100_000));

    assertThat(used("a")).isNotSameAs(large);
  }

  @Test
  void aWriterIsUsedOnceAtATime() {
    JsonWriter one = writers.take();

    assertThat(writers.take()).isNotSameAs(one);
  }
}
