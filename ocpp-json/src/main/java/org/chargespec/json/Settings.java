package org.chargespec.json;

import java.util.EnumMap;
import java.util.Map;
import org.chargespec.Action;
import org.chargespec.Side;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for reading.
 *
 * @param handlings what becomes of each deviation; for all of them
 * @param maxBytes the largest document that is read
 * @param side which side reads; null if it may be either
 */
record Settings(Map<Deviation, Handling> handlings, int maxBytes, @Nullable Side side) {

  Settings {
    handlings = Map.copyOf(handlings);
  }

  static Map<Deviation, Handling> all(Handling handling) {
    Map<Deviation, Handling> all = new EnumMap<>(Deviation.class);
    for (Deviation deviation : Deviation.values()) {
      all.put(deviation, handling);
    }
    return all;
  }

  /** Returns the same settings for one side. */
  Settings with(Side ours) {
    return new Settings(handlings, maxBytes, ours);
  }

  Handling handling(Deviation deviation) {
    return handlings.getOrDefault(deviation, Handling.REJECT);
  }

  String tooLarge() {
    return "larger than " + maxBytes + " bytes";
  }

  /** Tells whether an action is one that the other side may initiate. */
  boolean isForUs(Action action) {
    return side == null || side.other().mayInitiate(action);
  }
}
