package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Verdicts.assertAccepted;
import static org.chargespec.json.Verdicts.assertAsTheTableSays;
import static org.chargespec.json.Verdicts.assertRejected;
import static org.chargespec.json.Verdicts.shown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.OcppVersion;
import org.chargespec.Violation.Kind;
import org.chargespec.json.conformance.JacksonJudge;
import org.chargespec.json.conformance.JsonCase;
import org.chargespec.json.conformance.JsonCases;
import org.chargespec.json.conformance.Template;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.DataTransferRequest;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the documents of the table as payloads: with their values read, and with all of them
 * skipped.
 */
class JsonConformanceDocumentTest {

  private static final OcppJson READING = skipping(Ocpp201.VERSION);
  private static final OcppJson SKIPPING = skipping(Ocpp16.VERSION);

  private static OcppJson skipping(OcppVersion version) {
    return OcppJson.builder(version)
        .all(Handling.REJECT)
        .on(Deviation.UNKNOWN_PROPERTY, Handling.IGNORE)
        .build();
  }

  static Stream<JsonCase> documents() {
    return JsonCases.ofDocuments();
  }

  static Stream<JsonCase> payloads() {
    return documents()
        .filter(document -> document.rejectedAs().isEmpty())
        .filter(document -> document.notation().startsWith("{"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isRead(JsonCase jsonCase) throws Exception {
    for (byte[] document : Template.NOTHING_ELSE.documents(jsonCase)) {
      Decoded<DataTransferRequest> decoded = READING.decode(DataTransferRequest.class, document);

      assertAsTheTableSays(jsonCase, decoded, document);
      Optional<String> text = JacksonJudge.characters(document);
      if (text.isPresent()) {
        assertThat(READING.decode(DataTransferRequest.class, text.get()))
            .as(shown(document))
            .isEqualTo(decoded);
      }
      if (decoded instanceof Decoded.Accepted<DataTransferRequest> accepted) {
        assertThat(accepted.value())
            .as(shown(document))
            .isEqualTo(JacksonJudge.read(document, DataTransferRequest.class));
      }
      if (jsonCase.isSyntax()) {
        assertThat(Ways.fast(Ocpp201.VERSION, DataTransferRequest.class, document))
            .as(shown(document))
            .isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isSkipped(JsonCase jsonCase) {
    Optional<Kind> rejectedAs =
        jsonCase.rejectedAs().filter(kind -> kind == Kind.SYNTAX || kind == Kind.TYPE);
    for (byte[] document : Template.NOTHING_ELSE.documents(jsonCase)) {
      Decoded<ClearCacheRequest> decoded = SKIPPING.decode(ClearCacheRequest.class, document);

      if (rejectedAs.isPresent()) {
        assertRejected(rejectedAs.get(), decoded, document);
      } else {
        assertAccepted(decoded, document);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isNoJsonBeforeItsEnd(JsonCase payload) {
    byte[] bytes = payload.bytes();
    int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('}');
    for (int length = 0; length <= last; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);

      assertRejected(Kind.SYNTAX, READING.decode(DataTransferRequest.class, cut), cut);
      assertRejected(Kind.SYNTAX, SKIPPING.decode(ClearCacheRequest.class, cut), cut);
    }
  }
}
