package org.chargespec.json;

import org.chargespec.json.runtime.JsonWriter;

/** Keeps writers. Whoever gives one back clears it before. */
final class SpareWriters extends Spares<JsonWriter> {

  private final WriteSettings settings;

  SpareWriters(WriteSettings settings) {
    this.settings = settings;
  }

  @Override
  JsonWriter create() {
    return settings.writer();
  }

  @Override
  int capacity(JsonWriter used) {
    return used.capacity();
  }
}
