package org.chargespec.json;

import org.chargespec.Side;
import org.chargespec.json.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for writing.
 *
 * @param checked whether only conforming messages are written
 * @param aliases whether an enum value with an alias is written as its alias
 * @param wholeSeconds whether date-times are written without a fraction of a second
 * @param side the writing side; null for either
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
