package org.chargespec.json.document;

import java.util.List;
import org.chargespec.Violation.Kind;
import org.chargespec.tools.official.Explanation;

/** Free JSON of all kinds. */
final class FreeJsonTexts {

  private FreeJsonTexts() {}

  static List<Value> all() {
    return List.of(
        Value.of("{\"\":{},\"a\\u0000\":[[],{}],\"\\ud83d\\udd0c\":\"\\ud83d\\udd0c\"}", null),
        Value.of("[".repeat(10) + "]".repeat(10), null),
        Value.of("[null, 1e99, -0, 1E-9]", null),
        twice("{\"a\":1,\"b\":2,\"a\":1}", "/a"),
        twice("[0,{\"a\":{\"\":null,\"\":null}}]", "/1/a/"),
        new Value(
            "[0,1" + "0".repeat(100) + "]",
            Kind.RANGE,
            false,
            "/1",
            false,
            Explanation.MANY_DIGITS),
        Value.of("1e999999999", Kind.RANGE, Explanation.MANY_DIGITS),
        Value.of("1e-999999999", Kind.RANGE, Explanation.MANY_DIGITS));
  }

  /**
   * The same for a property of custom data, whose owner is to blame for a number that is held and
   * has too many digits.
   */
  static List<Value> inCustomData() {
    return all().stream().filter(value -> !value.json().startsWith("1e")).toList();
  }

  private static Value twice(String json, String inside) {
    return new Value(
        json, Kind.DUPLICATE_PROPERTY, false, inside, false, Explanation.DUPLICATE_NAME);
  }
}
