package org.chargespec.json;

import org.chargespec.json.runtime.JsonWriter;

/** Keeps writers, which are empty. */
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
  void giveBack(JsonWriter used) {
    used.clear();
    super.giveBack(used);
  }

  @Override
  int capacity(JsonWriter used) {
    return used.capacity();
  }
}
