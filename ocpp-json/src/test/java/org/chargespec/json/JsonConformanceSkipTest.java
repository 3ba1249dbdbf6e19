package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Verdicts.assertAccepted;
import static org.chargespec.json.Verdicts.assertRejected;
import static org.chargespec.json.Verdicts.shown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonPlaces.Place;
import org.chargespec.json.conformance.JsonCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the values of the table where they are skipped: each must be JSON, and none changes the
 * result.
 */
class JsonConformanceSkipTest {

  private static final byte[] ANYTHING = "\"y\"".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @MethodSource("org.chargespec.json.conformance.JsonCases#ofValues")
  void value(JsonCase value) {
    assertSkipped(value, JsonPlaces.SKIPPED);
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.json.conformance.JsonCases#ofTexts")
  void name(JsonCase name) {
    assertSkipped(name, JsonPlaces.SKIPPED_NAMES);
  }

  private static void assertSkipped(JsonCase jsonCase, List<Place<?>> places) {
    for (Place<?> place : places) {
      for (Handling others : List.of(Handling.REJECT, Handling.REPORT)) {
        assertSkipped(jsonCase, place, skipping(place, others));
      }
    }
  }

  private static OcppJson skipping(Place<?> place, Handling others) {
    return OcppJson.builder(place.version())
        .all(others)
        .on(Deviation.UNKNOWN_PROPERTY, Handling.IGNORE)
        .build();
  }

  private static <T extends OcppObject> void assertSkipped(
      JsonCase jsonCase, Place<T> place, OcppJson json) {
    Decoded<T> withAnything = json.decode(place.type(), place.template().with(ANYTHING));
    for (byte[] document : place.template().documents(jsonCase)) {
      Decoded<T> decoded = json.decode(place.type(), document);

      if (jsonCase.isSyntax()) {
        assertRejected(Kind.SYNTAX, decoded, document);
      } else {
        assertAccepted(decoded, document);
        assertThat(decoded).as(shown(document)).isEqualTo(withAnything);
      }
    }
  }
}
