package org.chargespec.benchmarks.memory;

import org.openjdk.jol.info.GraphLayout;

/** The size of what an object alone holds. */
final class Retained {

  private Retained() {}

  /**
   * Returns the bytes of all objects that are reached from the first one, but not from the second,
   * which was made in the same way. Enum values, texts of the library and the like are not counted.
   */
  static long bytes(Object one, Object other) {
    return GraphLayout.parseInstance(one, other).totalSize()
        - GraphLayout.parseInstance(other).totalSize();
  }
}
