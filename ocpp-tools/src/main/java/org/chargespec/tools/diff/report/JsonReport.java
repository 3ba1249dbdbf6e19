package org.chargespec.tools.diff.report;

import org.chargespec.tools.diff.Change;
import org.chargespec.tools.diff.Name;
import org.chargespec.tools.diff.SpecDiff;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes as JSON, for tools. */
public final class JsonReport {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonReport() {}

  /** Returns the JSON text. */
  public static String of(SpecDiff diff) {
    ObjectNode root = JSON.createObjectNode();
    root.put("from", diff.before().name());
    root.put("to", diff.after().name());
    root.put("breaking", diff.breaking());
    ArrayNode changes = root.putArray("changes");
    diff.changes().forEach(change -> put(changes.addObject(), change));
    return root.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private static void put(ObjectNode node, Change change) {
    node.put("owner", change.place().kind().word());
    putName(node, "name", change.place().owner());
    Name member = change.place().member();
    if (member != null) {
      putName(node, change.place().kind().memberWord(), member);
    }
    node.put("change", change.verb());
    node.put("aspect", change.aspect().word());
    putIfAny(node, "before", change.before());
    putIfAny(node, "after", change.after());
    node.put("sender", mark(change.breaks().sender()));
    node.put("receiver", mark(change.breaks().receiver()));
    node.put("java", mark(change.breaks().java()));
  }

  /** The name as it is; beside it the name as it was, if it was another. */
  private static void putName(ObjectNode node, String key, Name name) {
    node.put(key, name.after());
    if (!name.after().equals(name.before())) {
      node.put(key + "Before", name.before());
    }
  }

  private static void putIfAny(ObjectNode node, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      node.put(key, value);
    }
  }

  private static String mark(boolean breaking) {
    return breaking ? "breaking" : "compatible";
  }
}
