package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Verdicts.shown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.json.conformance.JacksonJudge;
import org.chargespec.json.conformance.JsonCase;
import org.chargespec.json.conformance.JsonCases;
import org.chargespec.json.conformance.Template;
import org.chargespec.v201.DataTransferRequest;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the values of the table in frames: inside a payload, as a payload, and as the whole text.
 */
class JsonConformanceFrameTest {

  private static final OcppJson STRICT = OcppJson.strict(Ocpp201.VERSION);

  /** As the documents of the table want it: what is not known is skipped. */
  private static final OcppJson SKIPPING =
      OcppJson.builder(Ocpp201.VERSION)
          .all(Handling.REJECT)
          .on(Deviation.UNKNOWN_PROPERTY, Handling.IGNORE)
          .build();

  private static final PendingCalls PENDING = id -> Optional.of(DataTransferRequest.ACTION);

  static Stream<JsonCase> values() {
    return JsonCases.ofValues();
  }

  static Stream<JsonCase> documents() {
    return JsonCases.ofDocuments();
  }

  static Stream<JsonCase> both() {
    return Stream.concat(JsonCases.ofValues(), JsonCases.ofDocuments());
  }

  @ParameterizedTest
  @MethodSource("values")
  void value(JsonCase value) {
    assertJudged(STRICT, value, JsonPlaces.FRAMES);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void payload(JsonCase payload) {
    assertJudged(SKIPPING, payload, List.of(JsonPlaces.FRAME));
  }

  @ParameterizedTest
  @MethodSource("both")
  void isNoFrame(JsonCase text) {
    for (byte[] document : Template.NOTHING_ELSE.documents(text)) {
      assertThat(read(STRICT, document)).as(shown(document)).isInstanceOf(Unreadable.class);
    }
  }

  private static void assertJudged(OcppJson json, JsonCase jsonCase, List<Template> frames) {
    for (Template frame : frames) {
      for (byte[] document : frame.documents(jsonCase)) {
        assertThat(read(json, document) instanceof Unreadable)
            .as(shown(document))
            .isEqualTo(jsonCase.rejectedAs().isPresent());
      }
    }
  }

  /** Reads bytes and, if they are such, characters. */
  private static Received read(OcppJson json, byte[] document) {
    Received frame = json.readFrame(document, PENDING);
    Optional<String> text = JacksonJudge.characters(document);
    if (text.isPresent()) {
      assertThat(json.readFrame(text.get(), PENDING)).as(shown(document)).isEqualTo(frame);
    }
    return frame;
  }
}
