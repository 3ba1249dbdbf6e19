package org.chargespec.tools.diff.report;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The counterpart of a field, value or setting.
 *
 * @param to the path of a field, the value, or the variable; null if there is none
 * @param how how it does, or how the work is done without it; null if there is nothing to say
 */
record Counterpart(@Nullable String to, @Nullable String how) {

  /** A text is the counterpart itself. */
  static Counterpart of(JsonNode node) {
    return node.isString()
        ? new Counterpart(node.asString(), null)
        : new Counterpart(Counterparts.text(node, "to"), Counterparts.text(node, "how"));
  }

  String howOrEmpty() {
    return how == null ? "" : how;
  }
}
