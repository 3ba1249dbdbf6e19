package org.chargespec.tools.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * What the schemas have of the entries of the spec. What is gone shows only at the end: the schemas
 * of 1.6 write a type anew wherever they use it, and not always the same.
 */
final class Presence {

  private final Map<String, Entries> all = new LinkedHashMap<>();

  private record Entries(MappingNode written, Set<String> present) {}

  /**
   * Notes names that a schema has, or that the spec has on purpose.
   *
   * @param place where the entries stand, as the report begins its line
   * @param written the entries of the spec
   */
  void note(String place, MappingNode written, Collection<String> names) {
    all.computeIfAbsent(place, unused -> new Entries(written, new HashSet<>()))
        .present()
        .addAll(names);
  }

  /** Returns what no schema has; if asked to, it is removed. */
  List<String> gone(boolean prune) {
    List<String> gone = new ArrayList<>();
    all.forEach(
        (place, entries) -> {
          for (String name : YamlDocument.keys(entries.written())) {
            if (!entries.present().contains(name)) {
              gone.add(place + name);
              if (prune) {
                YamlDocument.remove(entries.written(), name);
              }
            }
          }
        });
    return gone;
  }
}
