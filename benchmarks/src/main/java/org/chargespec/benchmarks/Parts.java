package org.chargespec.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chargespec.benchmarks.json.JsonParts;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;

/** All parts of the benchmark. */
final class Parts {

  /** What part of the frames is measured on, too. */
  static final int SECOND_JDK = 25;

  private Parts() {}

  static List<Part> all(Settings settings, Jdk jdk, Optional<Jdk> second) {
    List<Part> parts = new ArrayList<>();
    parts.addAll(JsonParts.all(jdk, second));
    return parts;
  }

  static List<Part> quick(Jdk jdk) {
    return JsonParts.quick(jdk);
  }
}
