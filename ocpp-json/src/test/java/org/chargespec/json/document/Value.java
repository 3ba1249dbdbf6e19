package org.chargespec.json.document;

import org.chargespec.Violation.Kind;
import org.chargespec.tools.official.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A text for a place in a payload.
 *
 * @param json it
 * @param broken the kind of rule that it breaks, or null
 * @param textOnly whether only the text of the standard states that rule
 * @param inside the place inside of it where the rule is broken, as a JSON pointer
 * @param same whether it means what stands there in the full payload
 * @param explanation why the official schema judges it otherwise, or null
 */
record Value(
    String json,
    @Nullable Kind broken,
    boolean textOnly,
    String inside,
    boolean same,
    @Nullable Explanation explanation) {

  static Value same(String json) {
    return new Value(json, null, false, "", true, null);
  }

  static Value of(String json, @Nullable Kind broken) {
    return of(json, broken, null);
  }

  static Value of(String json, @Nullable Kind broken, @Nullable Explanation explanation) {
    return new Value(json, broken, false, "", false, explanation);
  }

  /** A text that breaks a rule which the official schema does not have. */
  static Value beyondTextLimit(String json, Kind broken, @Nullable Explanation explanation) {
    return new Value(json, broken, true, "", false, explanation);
  }
}
