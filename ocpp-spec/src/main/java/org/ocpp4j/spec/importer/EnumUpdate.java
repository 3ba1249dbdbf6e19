package org.ocpp4j.spec.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ocpp4j.spec.schema.Shape;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Brings the values of an enum up to a schema. */
final class EnumUpdate {

  private final MappingNode root;
  private final MappingNode values;
  private final String path;
  private final List<String> added;
  private final List<String> gone;

  EnumUpdate(YamlDocument document, String path, List<String> added, List<String> gone) {
    this.root = document.root();
    this.values = YamlDocument.map(root, "values").orElseThrow();
    this.path = path;
    this.added = added;
    this.gone = gone;
  }

  /**
   * @param first whether this is the first schema that lists the values; of further ones, which all
   *     of 1.6 write out anew, it is only noted what they add
   */
  void apply(Shape.Choice choice, boolean first) {
    Set<String> known = new HashSet<>(YamlDocument.keys(values));
    known.addAll(aliases());
    String previous = "";
    for (String value : choice.values()) {
      if (!known.contains(value) && !deviates(value)) {
        YamlDocument.put(
            values, value, Templates.gap(), YamlDocument.keys(values).indexOf(previous) + 1);
        added.add(path + " " + value);
      }
      previous = YamlDocument.keys(values).contains(value) ? value : previous;
    }
    if (first) {
      YamlDocument.keys(values).stream()
          .filter(value -> !choice.values().contains(value) && !deviates(value))
          .forEach(value -> gone.add(path + " " + value));
    }
  }

  private List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (String value : YamlDocument.keys(values)) {
      YamlDocument.map(values, value)
          .flatMap(map -> YamlDocument.get(map, "aliases"))
          .filter(SequenceNode.class::isInstance)
          .ifPresent(
              list -> ((SequenceNode) list).getValue().forEach(item -> aliases.add(text(item))));
    }
    return aliases;
  }

  private boolean deviates(String value) {
    Node deviations = YamlDocument.get(root, "deviations").orElse(null);
    return deviations instanceof SequenceNode list
        && list.getValue().stream()
            .anyMatch(
                deviation ->
                    deviation instanceof MappingNode map
                        && YamlDocument.text(map, "value").orElse("").equals(value));
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
