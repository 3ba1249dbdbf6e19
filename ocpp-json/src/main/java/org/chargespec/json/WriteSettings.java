package org.chargespec.json;

import org.chargespec.Side;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for writing.
 *
 * @param checked whether only what conforms is written
 * @param side the side that writes; null if it may be either
 */
record WriteSettings(boolean checked, @Nullable Side side) {}
