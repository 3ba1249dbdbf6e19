package org.chargespec.spec.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.spec.SmallSpec;
import org.chargespec.spec.model.Constraint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit is the text's alone if its field records that the official schema lacks it. */
class TextOnlyTest {

  @ParameterizedTest
  @CsvSource({
    "string, maxLength: 5, maxLength",
    "string, format: uri, format",
    "integer, minimum: 1, minimum",
    "integer, maximum: 3, maximum",
    "decimal, decimals: 1, multipleOf",
    "string[], minItems: 1, minItems",
    "string[], maxItems: 2, maxItems"
  })
  void onlyWhereTheSchemaIsSaidToHaveNone(String type, String limit, String keyword) {
    assertThat(constraint(type, limit, "").textOnly()).isFalse();
    assertThat(constraint(type, limit, deviation(keyword, "none")).textOnly()).isTrue();
    assertThat(constraint(type, limit, deviation(keyword, "7")).textOnly()).isFalse();
    assertThat(constraint(type, limit, deviation("default", "none")).textOnly()).isFalse();
  }

  private static String deviation(String keyword, String schema) {
    return "  deviations: [{keyword: %s, schema: '%s', reason: A test.}]"
        .formatted(keyword, schema);
  }

  private static Constraint constraint(String type, String limit, String deviations) {
    String field = "a:\n  type: '%s'\n  %s\n  doc: A field.\n%s".formatted(type, limit, deviations);
    return SmallSpec.typeOf(SmallSpec.start().type("T", field).link(), "T")
        .fields()
        .get(0)
        .constraints()
        .get(0);
  }
}
