package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Verdicts.assertAsTheTableSays;
import static org.chargespec.json.Verdicts.shown;

import java.util.List;
import java.util.Optional;
import org.chargespec.OcppObject;
import org.chargespec.json.JsonPlaces.Place;
import org.chargespec.json.conformance.JacksonJudge;
import org.chargespec.json.conformance.JsonCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the values of the table as free JSON, the fast and the careful way; the result is the value
 * that Jackson reads.
 */
class JsonConformanceReadTest {

  @ParameterizedTest
  @MethodSource("org.chargespec.json.conformance.JsonCases#ofValues")
  void value(JsonCase value) throws Exception {
    assertRead(value, JsonPlaces.FREE);
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.json.conformance.JsonCases#ofTexts")
  void name(JsonCase name) throws Exception {
    assertRead(name, JsonPlaces.FREE_NAMES);
  }

  private static void assertRead(JsonCase jsonCase, List<Place<?>> places) throws Exception {
    for (Place<?> place : places) {
      OcppJson strict = OcppJson.strict(place.version());
      for (byte[] document : place.template().documents(jsonCase)) {
        assertRead(jsonCase, place, strict, document);
      }
    }
  }

  private static <T extends OcppObject> void assertRead(
      JsonCase jsonCase, Place<T> place, OcppJson strict, byte[] document) throws Exception {
    Decoded<T> decoded = strict.decode(place.type(), document);

    assertAsTheTableSays(jsonCase, decoded, document);
    assertThat(Ways.careful(place.version(), place.type(), document))
        .as(shown(document))
        .isEqualTo(decoded);
    Optional<String> text = JacksonJudge.characters(document);
    if (text.isPresent()) {
      assertThat(strict.decode(place.type(), text.get())).as(shown(document)).isEqualTo(decoded);
    }
    T fast = Ways.fast(place.version(), place.type(), document);
    if (decoded instanceof Decoded.Accepted<T> accepted) {
      T expected = JacksonJudge.read(document, place.type());
      assertThat(accepted.value()).as(shown(document)).isEqualTo(expected);
      // Maps are equal in any order, and look different.
      assertThat(accepted.value()).as(shown(document)).hasToString(String.valueOf(expected));
      assertThat(fast).as(shown(document)).isEqualTo(expected);
    } else if (jsonCase.isSyntax()) {
      assertThat(fast).as(shown(document)).isNull();
    }
  }
}
