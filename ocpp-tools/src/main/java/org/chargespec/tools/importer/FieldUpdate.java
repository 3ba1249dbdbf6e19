package org.chargespec.tools.importer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Updates the facts of a field to its schema, except recorded deviations. */
final class FieldUpdate {

  /** The keys of a field in the order of the format. */
  static final List<String> ORDER =
      List.of(
          "javaName",
          "type",
          "required",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "decimals",
          "format",
          "default",
          "standardType",
          "unit",
          "secret",
          "deprecated",
          "list",
          "unsure",
          "doc",
          "deviations");

  private static final Map<String, String> SCHEMA_KEYWORDS = Map.of("decimals", "multipleOf");

  private final MappingNode field;
  private final String name;
  private final String file;
  private final RecordedDifferences deviations;

  /**
   * @param name the name of the field in the report
   * @param file the schema's file
   */
  FieldUpdate(MappingNode field, String name, String file) {
    this.field = field;
    this.name = name;
    this.file = file;
    this.deviations = RecordedDifferences.of(field);
  }

  void apply(Map<String, @Nullable String> facts, Changes changes) {
    // Limits apply only to the type of the schema.
    boolean ownType = deviations.concern("type");
    for (Map.Entry<String, @Nullable String> fact : facts.entrySet()) {
      if (!ownType || fact.getKey().equals("required")) {
        update(fact.getKey(), fact.getValue(), changes);
      }
    }
  }

  private void update(String key, @Nullable String value, Changes changes) {
    String keyword = SCHEMA_KEYWORDS.getOrDefault(key, key);
    if (deviations.explain(keyword, shown(value), file)
        || changes.conflicts(name, key, shown(value), file)) {
      return;
    }
    String present = YamlDocument.text(field, key).orElse(null);
    if (Objects.equals(present, value)) {
      return;
    }
    if (value == null) {
      YamlDocument.remove(field, key);
    } else {
      YamlDocument.set(field, key, value, ORDER);
    }
    changes.changed.add("%s: %s: %s -> %s".formatted(name, key, shown(present), shown(value)));
  }

  private static String shown(@Nullable String value) {
    return value == null ? "none" : value;
  }
}
