package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The sources of a package. They are emitted on all processors at once, and are listed in the order
 * in which they were added, so the result does not depend on the machine.
 */
final class Emission {

  private final List<Supplier<List<SourceFile>>> emitters = new ArrayList<>();

  /** Adds a source. */
  void add(Supplier<SourceFile> emitter) {
    addAll(() -> List.of(emitter.get()));
  }

  /** Adds several sources. */
  void addAll(Supplier<List<SourceFile>> emitter) {
    emitters.add(emitter);
  }

  /** Emits all sources. */
  List<SourceFile> files() {
    return emitters.parallelStream().flatMap(emitter -> emitter.get().stream()).toList();
  }
}
