package org.chargespec.fuzzing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;
import org.chargespec.json.OcppJson;

/** The positions of all switches. */
final class Switches {

  private static final Handling[] POSITIONS = Handling.values();

  private Switches() {}

  static Map<Deviation, Handling> all(Handling handling) {
    Map<Deviation, Handling> all = new EnumMap<>(Deviation.class);
    for (Deviation deviation : Deviation.values()) {
      all.put(deviation, handling);
    }
    return all;
  }

  static Map<Deviation, Handling> random(Random random) {
    Map<Deviation, Handling> all = new EnumMap<>(Deviation.class);
    for (Deviation deviation : Deviation.values()) {
      all.put(deviation, POSITIONS[random.nextInt(POSITIONS.length)]);
    }
    return all;
  }

  static OcppJson json(SampledType type, Map<Deviation, Handling> switches) {
    OcppJson.Builder builder = OcppJson.builder(type.version());
    switches.forEach(builder::on);
    return builder.build();
  }
}
