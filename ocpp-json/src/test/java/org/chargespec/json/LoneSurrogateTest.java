package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.CustomData;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation.Kind;
import org.chargespec.v201.DataTransferRequest;
import org.chargespec.v201.Ocpp201;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An unpaired surrogate is handled the same in every place and in both directions: it is a
 * violation, and becomes U+FFFD where it is tolerated.
 */
class LoneSurrogateTest {

  private static final OcppVersion V201 = Ocpp201.VERSION;
  private static final String MESSAGE = "contains an unpaired surrogate (half a character)";

  /** Documents with a gap, the place of the gap, and what is read with U+FFFD in it. */
  static Stream<Arguments> places() {
    return Stream.of(
        arguments("{'vendorId':'@'}", "/vendorId", transfer("\uFFFD", null, null)),
        arguments("{'vendorId':'a@b'}", "/vendorId", transfer("a\uFFFDb", null, null)),
        arguments("{'vendorId':'A','data':'@'}", "/data", transfer("A", "\uFFFD", null)),
        arguments(
            "{'vendorId':'A','data':[1,'@']}",
            "/data/1",
            transfer("A", List.of(1, "\uFFFD"), null)),
        arguments(
            "{'vendorId':'A','data':{'a@':1}}",
            "/data/a\uFFFD",
            transfer("A", Map.of("a\uFFFD", 1), null)),
        arguments(
            "{'vendorId':'A','customData':{'vendorId':'@'}}",
            "/customData/vendorId",
            transfer("A", null, new CustomData("\uFFFD", Map.of()))),
        arguments(
            "{'vendorId':'A','customData':{'@':1,'vendorId':'B'}}",
            "/customData/\uFFFD",
            transfer("A", null, new CustomData("B", Map.of("\uFFFD", 1)))));
  }

  private static DataTransferRequest transfer(
      String vendorId, @Nullable Object data, @Nullable CustomData customData) {
    return new DataTransferRequest(null, data, vendorId, customData);
  }

  /** Each half, as an escape and as it is. */
  private static List<String> documents(String template) {
    String text = template.replace('\'', '"');
    return Stream.of(
            "\\ud83d", "\\uDE97", "\\ud800", "\\uDFFF", "\uD83D", "\uDE97", "\uD800", "\uDFFF")
        .map(half -> text.replace("@", half))
        .toList();
  }

  private static List<Decoded<DataTransferRequest>> decoded(OcppJson json, String document) {
    Decoded<DataTransferRequest> ofText = json.decode(DataTransferRequest.class, document);
    // As bytes there is but the escape.
    return StandardCharsets.UTF_8.newEncoder().canEncode(document)
        ? List.of(
            ofText,
            json.decode(DataTransferRequest.class, document.getBytes(StandardCharsets.UTF_8)))
        : List.of(ofText);
  }

  @ParameterizedTest
  @MethodSource("places")
  void strictRejectsItAndNamesThePlace(String template, String pointer, OcppObject value) {
    for (String document : documents(template)) {
      for (Decoded<?> decoded : decoded(OcppJson.strict(V201), document)) {
        assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
        assertOnly(decoded, pointer);
      }
    }
  }

  /** A name is reported as it was received. */
  private static void assertOnly(Decoded<?> decoded, String pointer) {
    assertThat(decoded.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.kind()).isEqualTo(Kind.FORMAT);
              assertThat(violation.message()).isEqualTo(MESSAGE);
              assertThat(org.chargespec.runtime.Surrogates.withoutHalves(violation.pointer()))
                  .isEqualTo(pointer);
            });
  }

  @ParameterizedTest
  @MethodSource("places")
  void tolerantReplacesAndReportsIt(String template, String pointer, OcppObject value) {
    for (String document : documents(template)) {
      for (Decoded<?> decoded : decoded(OcppJson.tolerant(V201), document)) {
        assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
        assertThat(((Decoded.Accepted<?>) decoded).value()).isEqualTo(value);
        assertOnly(decoded, pointer);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void theSwitchDecides(String template, String pointer, OcppObject value) {
    OcppJson others =
        OcppJson.builder(V201)
            .all(Handling.REJECT)
            .on(Deviation.LONE_SURROGATE, Handling.IGNORE)
            .build();
    OcppJson alone =
        OcppJson.builder(V201)
            .all(Handling.IGNORE)
            .on(Deviation.LONE_SURROGATE, Handling.REJECT)
            .build();
    for (String document : documents(template)) {
      assertThat(others.decode(DataTransferRequest.class, document))
          .isEqualTo(new Decoded.Accepted<>(value, List.of()));
      assertThat(alone.decode(DataTransferRequest.class, document))
          .isInstanceOf(Decoded.Rejected.class);
    }
  }

  @Test
  void whatIsSkippedIsNotJudged() {
    OcppJson json =
        OcppJson.builder(V201)
            .all(Handling.REJECT)
            .on(Deviation.UNKNOWN_PROPERTY, Handling.IGNORE)
            .build();
    for (String document : documents("{'vendorId':'A','x@':{'@':'@'}}")) {
      assertThat(json.decode(DataTransferRequest.class, document))
          .isEqualTo(new Decoded.Accepted<>(transfer("A", null, null), List.of()));
    }
  }

  @Test
  void aWholePairIsNoViolation() {
    for (String pair :
        List.of("\\ud83d\\uDE97", "\uD83D\uDE97", "\\\\ud83d", "\\\\\\ud83d\\ude97")) {
      assertThat(
              OcppJson.strict(V201)
                  .decode(DataTransferRequest.class, "{\"vendorId\":\"?" + pair + "\"}"))
          .as(pair)
          .isInstanceOf(Decoded.Accepted.class);
    }
  }

  @Test
  void afterAnEscapedBackslashItStandsForItself() {
    Decoded<DataTransferRequest> decoded =
        OcppJson.tolerant(V201).decode(DataTransferRequest.class, "{\"vendorId\":\"\\\\\uD83D\"}");

    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    assertThat(((Decoded.Accepted<DataTransferRequest>) decoded).value().vendorId())
        .isEqualTo("\\\uFFFD");
  }

  static Stream<OcppObject> messages() {
    return Stream.of(
        transfer("cut \uD83D", null, null),
        transfer("\uDE97cut", null, null),
        transfer("A", List.of("\uD83D", Map.of("\uD83D", "\uDE97\uD83D")), null),
        transfer("A", null, new CustomData("\uD83D", Map.of("\uDE97", "\uD83D"))));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void strictDoesNotWriteIt(DataTransferRequest message) {
    OcppJson json = OcppJson.strict(V201);

    assertThatThrownBy(() -> json.encode(message)).isInstanceOf(NonConformingException.class);
    assertThatThrownBy(() -> json.encodeToUtf8(message)).isInstanceOf(NonConformingException.class);
  }

  /** Written so that it can be read, by us and by others. */
  @ParameterizedTest
  @MethodSource("messages")
  void whatIsWrittenIsReadWithoutAWord(DataTransferRequest message) {
    OcppJson json = OcppJson.tolerant(V201);
    String written = json.encode(message);

    assertThat(message.violations()).isNotEmpty();
    assertThat(written).contains("\uFFFD");
    assertThat(json.encodeToUtf8(message)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
    assertThat(OcppJson.strict(V201).decode(DataTransferRequest.class, written))
        .isInstanceOf(Decoded.Accepted.class);
  }
}
