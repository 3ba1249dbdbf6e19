package org.ocpp4j.spec.importer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ocpp4j.spec.schema.Shape;
import org.ocpp4j.spec.schema.Shape.Property;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Brings the facts of one field up to its schema. What the spec records as a deviation is left
 * alone.
 */
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
          "values",
          "unsure",
          "doc",
          "deviations");

  private static final Map<String, String> SCHEMA_KEYWORDS = Map.of("decimals", "multipleOf");

  private final MappingNode field;
  private final String name;
  private final List<String> changed;

  /**
   * @param name how the report names the field
   * @param changed where to note what changed
   */
  FieldUpdate(MappingNode field, String name, List<String> changed) {
    this.field = field;
    this.name = name;
    this.changed = changed;
  }

  void apply(String type, Property property) {
    for (Map.Entry<String, @Nullable String> fact : facts(type, property).entrySet()) {
      update(fact.getKey(), fact.getValue());
    }
    if (property.defaultValue() != null) {
      update("default", property.defaultValue());
    }
  }

  /**
   * The facts that a schema states, by the key that the spec has for each; null where it states
   * none.
   */
  private static Map<String, @Nullable String> facts(String type, Property property) {
    Shape shape = property.shape();
    Map<String, @Nullable String> facts = new LinkedHashMap<>();
    facts.put("type", type);
    facts.put("required", property.required() ? "true" : null);
    facts.put("minItems", shape instanceof Shape.Listing list ? text(list.minItems()) : null);
    facts.put("maxItems", shape instanceof Shape.Listing list ? text(list.maxItems()) : null);
    Shape single = shape instanceof Shape.Listing list ? list.item() : shape;
    Shape.@Nullable Text text = single instanceof Shape.Text found ? found : null;
    facts.put("maxLength", text == null ? null : text(text.maxLength()));
    facts.put("format", text == null || "date-time".equals(text.format()) ? null : text.format());
    Shape.@Nullable Numeric number = single instanceof Shape.Numeric found ? found : null;
    facts.put("minimum", number == null ? null : text(number.minimum()));
    facts.put("maximum", number == null ? null : text(number.maximum()));
    facts.put("decimals", number == null ? null : text(number.decimals()));
    return facts;
  }

  private static @Nullable String text(@Nullable Object number) {
    return number instanceof BigDecimal decimal
        ? decimal.toPlainString()
        : number == null ? null : number.toString();
  }

  private void update(String key, @Nullable String value) {
    String present = YamlDocument.text(field, key).orElse(null);
    if (java.util.Objects.equals(present, value) || isDeviation(key, value)) {
      return;
    }
    if (value == null) {
      YamlDocument.remove(field, key);
    } else {
      YamlDocument.set(field, key, value, ORDER);
    }
    changed.add("%s: %s: %s -> %s".formatted(name, key, shown(present), shown(value)));
  }

  private static String shown(@Nullable String value) {
    return value == null ? "none" : value;
  }

  private boolean isDeviation(String key, @Nullable String schema) {
    Node deviations = YamlDocument.get(field, "deviations").orElse(null);
    return deviations instanceof SequenceNode list
        && list.getValue().stream()
            .filter(MappingNode.class::isInstance)
            .map(MappingNode.class::cast)
            .anyMatch(
                deviation ->
                    YamlDocument.text(deviation, "keyword")
                            .orElse("")
                            .equals(SCHEMA_KEYWORDS.getOrDefault(key, key))
                        && YamlDocument.text(deviation, "schema").orElse("").equals(shown(schema)));
  }
}
