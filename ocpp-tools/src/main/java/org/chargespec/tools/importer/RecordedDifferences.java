package org.chargespec.tools.importer;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries of {@code deviations} of a field or an enum. */
record RecordedDifferences(List<MappingNode> entries) {

  static RecordedDifferences of(MappingNode owner) {
    return new RecordedDifferences(
        YamlDocument.get(owner, "deviations")
            .filter(SequenceNode.class::isInstance)
            .map(list -> ((SequenceNode) list).getValue())
            .orElse(List.of())
            .stream()
            .filter(MappingNode.class::isInstance)
            .map(MappingNode.class::cast)
            .toList());
  }

  /** Returns whether there is an entry with that keyword. */
  boolean concern(String keyword) {
    return entries.stream().anyMatch(entry -> has(entry, "keyword", keyword));
  }

  /** Returns whether there is an entry for that enum value. */
  boolean concernValue(String value) {
    return entries.stream().anyMatch(entry -> has(entry, "value", value));
  }

  /** Returns whether an entry records a fact of a schema. */
  boolean explain(String keyword, String schema, String file) {
    return entries.stream()
        .anyMatch(
            entry ->
                has(entry, "keyword", keyword)
                    && has(entry, "schema", schema)
                    && YamlDocument.text(entry, "in").map(file::equals).orElse(true));
  }

  private static boolean has(MappingNode entry, String key, String text) {
    return YamlDocument.text(entry, key).map(text::equals).orElse(false);
  }
}
