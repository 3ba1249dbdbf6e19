package org.chargespec.tools.sample;

import org.jspecify.annotations.Nullable;

/**
 * Another value for a place in a payload.
 *
 * @param what what is special about the value, to be read after the place: "is missing"
 * @param broken the rule that it breaks, or null
 * @param value the value
 */
record Change(String what, @Nullable Rule broken, @Nullable Object value) {

  static Change conforming(String what, Object value) {
    return new Change(what, null, value);
  }
}
