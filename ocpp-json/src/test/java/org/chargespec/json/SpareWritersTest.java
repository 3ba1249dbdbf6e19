package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.json.runtime.JsonWriter;
import org.junit.jupiter.api.Test;

/** A writer is used again by the same thread, unless a large document made it large. */
class SpareWritersTest {

  private int made;
  private final SpareWriters writers =
      new SpareWriters(
          () -> {
            made++;
            return new JsonWriter();
          });

  private String written(String text) {
    return writers.write(out -> out.string(text), JsonWriter::toText);
  }

  @Test
  void aWriterIsUsedAgainAndBeginsEmpty() {
    assertThat(written("a")).isEqualTo("\"a\"");
    assertThat(written("b")).isEqualTo("\"b\"");
    assertThat(made).isEqualTo(1);
  }

  @Test
  void aLargeWriterIsDropped() {
    written("x".repeat(100_000));
    assertThat(written("a")).isEqualTo("\"a\"");
    assertThat(made).isEqualTo(2);
  }
}
