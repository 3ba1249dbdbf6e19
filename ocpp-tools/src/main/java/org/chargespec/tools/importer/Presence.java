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
 * Tracks which entries of the spec occur in the schemas. Missing ones are known only at the end,
 * because the schemas of 1.6 repeat a type wherever they use it, not always equally.
 */
final class Presence {

  private final Map<String, Entries> all = new LinkedHashMap<>();

  private record Entries(MappingNode written, Set<String> present) {}

  /**
   * Adds names that occur in a schema, or that the spec has intentionally.
   *
   * @param place the place of the entries, for the report
   * @param written the entries of the spec
   */
  void note(String place, MappingNode written, Collection<String> names) {
    all.computeIfAbsent(place, unused -> new Entries(written, new HashSet<>()))
        .present()
        .addAll(names);
  }

  /** Returns the entries that no schema has, and removes them if {@code prune}. */
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
