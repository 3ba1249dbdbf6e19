package org.chargespec.tools.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chargespec.tools.schema.Shape;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Updates the values of an enum to a schema. */
final class EnumUpdate {

  private final MappingNode values;
  private final RecordedDifferences deviations;
  private final String place;

  /**
   * @param place the beginning of lines of the report
   */
  EnumUpdate(YamlDocument document, String place) {
    this.values = YamlDocument.map(document.root(), "values").orElseThrow();
    this.deviations = RecordedDifferences.of(document.root());
    this.place = place;
  }

  void apply(Shape.Choice choice, Changes changes, Presence presence) {
    List<String> before = YamlDocument.keys(values);
    Set<String> known = new HashSet<>(before);
    known.addAll(aliases());
    String previous = "";
    for (String value : choice.values()) {
      if (!known.contains(value) && !deviations.concernValue(value)) {
        int position = YamlDocument.keys(values).indexOf(previous) + 1;
        YamlDocument.put(values, value, Templates.gap(), position);
        changes.added.add(place + value);
      }
      previous = YamlDocument.keys(values).contains(value) ? value : previous;
    }
    presence.note(place, values, choice.values());
    presence.note(place, values, before.stream().filter(deviations::concernValue).toList());
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

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
