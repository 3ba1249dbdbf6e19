package org.chargespec.json;

import java.util.EnumMap;
import java.util.Map;
import org.chargespec.Action;
import org.chargespec.Side;
import org.jspecify.annotations.Nullable;

/**
 * A builder's settings for reading.
 *
 * @param handlings the handling of each deviation
 * @param maxBytes the maximum size of a document
 * @param side the reading side; null for either
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

  /** Returns whether the other side may initiate an action. */
  boolean isForUs(Action action) {
    return side == null || side.other().mayInitiate(action);
  }
}
