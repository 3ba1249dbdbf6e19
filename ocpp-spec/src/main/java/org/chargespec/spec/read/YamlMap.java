package org.chargespec.spec.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping for element readers. They read the keys that they know, and {@link #close} reports
 * the rest. A value that is missing or of the wrong kind is a problem and replaced by a stand-in.
 */
final class YamlMap {

  private static final String NOTHING = "nothing";

  private final String file;
  private final Location at;
  private final Problems problems;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final boolean isMapping;

  /**
   * @param what the kind of entry, for messages about duplicates: "key", "field", "value"
   */
  YamlMap(String file, Node node, String what, Problems problems) {
    this.file = file;
    this.at = location(file, node);
    this.problems = problems;
    this.isMapping = node instanceof MappingNode;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        add(entry, what);
      }
    } else {
      String found = kind(node);
      problems.add(
          at,
          "expected a mapping (key: value), found "
              + (found.equals(NOTHING) ? "nothing; write {} for an empty mapping" : found));
    }
  }

  private void add(NodeTuple entry, String what) {
    Node keyNode = entry.getKeyNode();
    if (!(keyNode instanceof ScalarNode key)) {
      problems.add(location(file, keyNode), "expected a name as key, found " + kind(keyNode));
      return;
    }
    NodeTuple first = entries.putIfAbsent(key.getValue(), entry);
    if (first != null) {
      problems.add(
          location(file, keyNode),
          "duplicate %s '%s'; the first one is in line %d"
              .formatted(what, key.getValue(), location(file, first.getKeyNode()).line()));
    }
  }

  Location at() {
    return at;
  }

  /** Returns whether a key is present, and marks it as known. */
  boolean has(String key) {
    taken.add(key);
    return entries.containsKey(key);
  }

  /** Returns whether a key is present and its value is a mapping. */
  boolean isMapping(String key) {
    return has(key) && value(key) instanceof MappingNode;
  }

  /** Adds a problem. */
  void problem(Location place, String message) {
    problems.add(place, message);
  }

  /** Returns the keys of all entries, for mappings with names chosen by the author. */
  List<Located<String>> names() {
    taken.addAll(entries.keySet());
    return entries.entrySet().stream()
        .map(entry -> new Located<>(entry.getKey(), location(file, entry.getValue().getKeyNode())))
        .toList();
  }

  YamlMap map(String key, String what) {
    return new YamlMap(file, value(key), what, problems);
  }

  /** Reads a required mapping; adds a problem and returns null if it is missing. */
  @Nullable YamlMap requiredMap(String key, String what) {
    return present(key) ? map(key, what) : null;
  }

  List<YamlMap> maps(String key) {
    return has(key)
        ? items(key).stream().map(item -> new YamlMap(file, item, "key", problems)).toList()
        : List.of();
  }

  /** Reads a required list of texts; adds a problem and returns an empty list if it is missing. */
  List<Located<String>> requiredTexts(String key) {
    return present(key) ? texts(key) : List.of();
  }

  List<Located<String>> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    List<Located<String>> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar) {
        texts.add(new Located<>(scalar.getValue(), location(file, item)));
      } else {
        problems.add(
            location(file, item), "expected a text in '%s', found %s".formatted(key, kind(item)));
      }
    }
    return texts;
  }

  private List<Node> items(String key) {
    Node node = value(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problems.add(location(file, node), "'%s' must be a list, found %s".formatted(key, kind(node)));
    return List.of();
  }

  /** Reads a required text; adds a problem and returns an empty text if it is missing. */
  Located<String> requiredText(String key) {
    Located<String> text = present(key) ? text(key) : null;
    return text == null ? new Located<>("", at) : text;
  }

  /**
   * Reads a Java name that differs from the one by rule and needs a reason; null if there is none.
   */
  @Nullable Located<String> exceptionalName() {
    Located<String> name = text("javaName");
    Located<String> reason = text("javaNameReason");
    if (name != null && reason == null) {
      problems.add(
          name.at(), "missing key 'javaNameReason'; say why the name differs from the rule");
    }
    if (name == null && reason != null) {
      problems.add(reason.at(), "'javaNameReason' without 'javaName'; remove it");
    }
    return name;
  }

  /** Reads a doc or summary; {@link Gap#WORD} if there is none. */
  Located<String> words(String key) {
    Located<String> text = text(key);
    return text == null ? new Located<>(Gap.WORD, at) : text;
  }

  @Nullable Located<String> text(String key) {
    if (!has(key)) {
      return null;
    }
    Node node = value(key);
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(
          location(file, node), "'%s' must be a text, found %s".formatted(key, kind(node)));
      return null;
    }
    if (scalar.getValue().isBlank()) {
      problems.add(location(file, node), "'%s' is empty".formatted(key));
      return null;
    }
    return new Located<>(scalar.getValue(), location(file, node));
  }

  @Nullable String plainText(String key) {
    Located<String> text = text(key);
    return text == null ? null : text.value();
  }

  @Nullable Located<Integer> count(String key) {
    Located<String> text = text(key);
    if (text == null) {
      return null;
    }
    if (!text.value().matches("\\d{1,9}")) {
      problems.add(
          text.at(), "'%s' must be a whole number from 0, found '%s'".formatted(key, text.value()));
      return null;
    }
    return new Located<>(Integer.valueOf(text.value()), text.at());
  }

  @Nullable Located<BigDecimal> number(String key) {
    Located<String> text = text(key);
    if (text == null) {
      return null;
    }
    if (!text.value().matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
      problems.add(
          text.at(),
          "'%s' must be a number such as 0 or -12.5, found '%s'".formatted(key, text.value()));
      return null;
    }
    return new Located<>(new BigDecimal(text.value()), text.at());
  }

  boolean flag(String key) {
    Located<String> text = text(key);
    if (text != null && !text.value().equals("true") && !text.value().equals("false")) {
      problems.add(
          text.at(), "'%s' must be true or false, found '%s'".formatted(key, text.value()));
    }
    return text != null && text.value().equals("true");
  }

  /** Reports the unknown keys. */
  void close() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!taken.contains(entry.getKey())) {
        problems.add(
            location(file, entry.getValue().getKeyNode()),
            "unknown key '%s'%s".formatted(entry.getKey(), whatWouldBeRight(entry.getKey())));
      }
    }
  }

  private String whatWouldBeRight(String written) {
    String suggestion = Suggestion.among(taken, written);
    return suggestion.isEmpty() ? "; the keys here are " + String.join(", ", taken) : suggestion;
  }

  private boolean present(String key) {
    taken.add(key);
    if (!entries.containsKey(key)) {
      if (isMapping) {
        problems.add(at, "missing key '%s'".formatted(key));
      }
      return false;
    }
    return true;
  }

  private Node value(String key) {
    return Objects.requireNonNull(entries.get(key), key).getValueNode();
  }

  static Location location(String file, Node node) {
    return node.getStartMark().map(mark -> location(file, mark)).orElse(Location.startOf(file));
  }

  static Location location(String file, Mark mark) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String kind(Node node) {
    if (node instanceof SequenceNode) {
      return "a list";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isEmpty() ? NOTHING : "the text '" + scalar.getValue() + "'";
    }
    return "a mapping";
  }
}
