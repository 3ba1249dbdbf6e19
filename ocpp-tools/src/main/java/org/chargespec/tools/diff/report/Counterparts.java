package org.chargespec.tools.diff.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.tools.diff.SpecDiff;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hand-written table of counterparts of two versions, a YAML file of this package.
 *
 * @param notes what a reader should know first
 * @param actions what takes the place of an action, by action; an action that is not here is what
 *     it was
 * @param types what takes the place of a data type
 * @param enums what takes the place of an enum
 * @param settings the variable that takes the place of a configuration key, by key
 */
record Counterparts(
    List<String> notes,
    Map<String, OfAction> actions,
    Map<String, OfOther> types,
    Map<String, OfOther> enums,
    Map<String, Counterpart> settings) {

  /**
   * The counterpart of an action.
   *
   * @param to the actions, the most important first; empty if it is the one of the same name
   * @param how what differs, or null
   * @param request the counterparts of the request's fields, by name
   * @param response the counterparts of the response's fields
   */
  record OfAction(
      List<String> to,
      @Nullable String how,
      Map<String, Counterpart> request,
      Map<String, Counterpart> response) {

    private static OfAction of(JsonNode node) {
      return new OfAction(
          texts(node.path("to")),
          text(node, "how"),
          counterparts(node.path("request")),
          counterparts(node.path("response")));
    }
  }

  /**
   * The counterpart of a type or enum.
   *
   * @param itself the type or enum
   * @param members the counterparts of its fields or values, by name
   */
  record OfOther(Counterpart itself, Map<String, Counterpart> members) {

    private static OfOther of(JsonNode node) {
      Map<String, Counterpart> members = new LinkedHashMap<>();
      members.putAll(counterparts(node.path("fields")));
      members.putAll(counterparts(node.path("values")));
      return new OfOther(Counterpart.of(node), members);
    }
  }

  /** Returns what is written about the way between two versions, if there is anything. */
  static Optional<Counterparts> between(SpecDiff diff) {
    String name = diff.before().name() + "-to-" + diff.after().name() + ".yaml";
    try (InputStream resource = Counterparts.class.getResourceAsStream(name)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(read(new String(resource.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Counterparts read(String yaml) {
    Object content = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode root = JsonMapper.shared().valueToTree(Objects.requireNonNull(content));
    Map<String, OfAction> actions = new LinkedHashMap<>();
    root.path("actions").forEachEntry((name, node) -> actions.put(name, OfAction.of(node)));
    return new Counterparts(
        texts(root.path("notes")),
        actions,
        others(root.path("types")),
        others(root.path("enums")),
        counterparts(root.path("settings")));
  }

  private static Map<String, OfOther> others(JsonNode nodes) {
    Map<String, OfOther> others = new LinkedHashMap<>();
    nodes.forEachEntry((name, node) -> others.put(name, OfOther.of(node)));
    return others;
  }

  private static Map<String, Counterpart> counterparts(JsonNode nodes) {
    Map<String, Counterpart> counterparts = new LinkedHashMap<>();
    nodes.forEachEntry((name, node) -> counterparts.put(name, Counterpart.of(node)));
    return counterparts;
  }

  private static List<String> texts(JsonNode nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asString()));
    return List.copyOf(texts);
  }

  static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null ? null : value.asString();
  }
}
