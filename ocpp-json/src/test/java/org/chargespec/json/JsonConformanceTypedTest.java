package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Verdicts.assertRejected;
import static org.chargespec.json.Verdicts.outcome;
import static org.chargespec.json.Verdicts.shown;

import java.util.List;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonPlaces.Place;
import org.chargespec.json.conformance.JsonCase;
import org.chargespec.json.conformance.JsonCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the values of the table in properties of each type. What is not JSON is rejected as that;
 * what is JSON may be rejected for its type.
 */
class JsonConformanceTypedTest {

  static Stream<JsonCase> values() {
    return JsonCases.ofValues();
  }

  @ParameterizedTest
  @MethodSource("values")
  void value(JsonCase value) {
    for (Place<?> place : JsonPlaces.TYPED) {
      List<OcppJson> both =
          List.of(OcppJson.strict(place.version()), OcppJson.tolerant(place.version()));
      for (byte[] document : place.template().documents(value)) {
        assertJudged(value, place, both, document);
      }
    }
  }

  private static <T extends OcppObject> void assertJudged(
      JsonCase value, Place<T> place, List<OcppJson> jsons, byte[] document) {
    for (OcppJson json : jsons) {
      Decoded<T> decoded = json.decode(place.type(), document);

      if (value.isSyntax()) {
        assertRejected(Kind.SYNTAX, decoded, document);
      } else {
        assertThat(outcome(decoded)).as(shown(document)).doesNotContain(Kind.SYNTAX.name());
      }
    }
    if (value.isSyntax()) {
      assertThat(Ways.fast(place.version(), place.type(), document)).as(shown(document)).isNull();
    }
  }
}
