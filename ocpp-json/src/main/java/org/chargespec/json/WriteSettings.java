package org.chargespec.json;

import java.util.Map;
import org.chargespec.Side;
import org.chargespec.WireEnum;
import org.chargespec.json.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for writing.
 *
 * @param checked whether only what conforms is written
 * @param side the side that writes; null if it may be either
 * @param wholeSeconds whether date-times are written without a fraction of a second
 * @param spellings enum values that are written by an alias, each with that alias
 */
record WriteSettings(
    boolean checked, @Nullable Side side, boolean wholeSeconds, Map<WireEnum, String> spellings) {

  WriteSettings {
    spellings = Map.copyOf(spellings);
  }

  JsonWriter writer() {
    return new JsonWriter(wholeSeconds, spellings);
  }
}
