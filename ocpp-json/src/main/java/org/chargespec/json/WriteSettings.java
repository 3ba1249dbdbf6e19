package org.chargespec.json;

import org.chargespec.Side;
import org.chargespec.json.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for writing.
 *
 * @param checked whether only what conforms is written
 * @param aliases whether a value of an enum that has an alias is written by its alias
 * @param wholeSeconds whether date-times are written without a fraction of a second
 * @param side the side that writes; null if it may be either
 */
record WriteSettings(boolean checked, boolean aliases, boolean wholeSeconds, @Nullable Side side) {

  /** Returns the same settings for one side. */
  WriteSettings with(Side ours) {
    return new WriteSettings(checked, aliases, wholeSeconds, ours);
  }

  /** Returns a new writer. */
  JsonWriter writer() {
    return new JsonWriter(aliases, wholeSeconds);
  }
}
