package org.chargespec.json;

import org.chargespec.Side;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for writing.
 *
 * @param checked whether only what conforms is written
 * @param aliases whether a value of an enum that has an alias is written by its alias
 * @param side the side that writes; null if it may be either
 */
record WriteSettings(boolean checked, boolean aliases, @Nullable Side side) {}
