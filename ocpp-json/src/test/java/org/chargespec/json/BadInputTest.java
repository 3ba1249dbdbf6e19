package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.v16.ChangeConfigurationRequest;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.StartTransactionRequest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is rejected without an exception, and within limits of time and memory. */
class BadInputTest {

  private static final OcppJson TOLERANT = OcppJson.tolerant(Ocpp16.VERSION);

  static Stream<String> noJson() {
    String deep = "[".repeat(100_000);
    return Stream.of(
        "",
        " ",
        "{",
        "{}{}",
        "{} x",
        "{}\u0000",
        "\ufeff{}",
        "{\"vendorId\":\"A\",}",
        "{\"vendorId\":\"A\" \"data\":\"B\"}",
        "{'vendorId':'A'}",
        "{\"vendorId\":\"A\tB\"}",
        "{\"vendorId\":\"\\x41\"}",
        "{\"vendorId\":\"\\u00g0\"}",
        "{\"vendorId\":\"\\\ud800\"}",
        "\ud800",
        "{\"vendorId\":\"A\"\ud800}",
        "{\"vendorId\":\"A\",\"data\":01}",
        "{\"vendorId\":\"A\",\"data\":.5}",
        "{\"vendorId\":\"A\",\"data\":1.}",
        "{\"vendorId\":\"A\",\"data\":+1}",
        "{\"vendorId\":\"A\",\"data\":1e}",
        "{\"vendorId\":\"A\",\"data\":NaN}",
        "{\"vendorId\":\"A\",\"data\":[1,]}",
        "{\"vendorId\":\"A\",\"data\":nul}",
        "{\"vendorId\":\"A\",\"data\":" + "[".repeat(32) + "]".repeat(32) + "}",
        "{\"data\":" + deep,
        deep);
  }

  @ParameterizedTest
  @MethodSource("noJson")
  void isRejectedAsNoJson(String text) {
    for (OcppJson json : new OcppJson[] {TOLERANT, OcppJson.strict(Ocpp16.VERSION)}) {
      Decoded<DataTransferRequest> decoded = json.decode(DataTransferRequest.class, text);

      assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
      assertThat(decoded.violations()).extracting(Violation::kind).containsExactly(Kind.SYNTAX);
    }
  }

  @ParameterizedTest
  @MethodSource("noUtf8")
  void isRejectedAsNoUtf8(byte[] text) {
    Decoded<DataTransferRequest> decoded = TOLERANT.decode(DataTransferRequest.class, text);

    assertThat(decoded.violations()).extracting(Violation::kind).containsExactly(Kind.SYNTAX);
  }

  static Stream<byte[]> noUtf8() {
    // An overlong slash, half a surrogate pair, a lone continuation, beyond U+10FFFF, cut off.
    return Stream.of(
            "\u00c0\u00af",
            "\u00ed\u00a0\u0080",
            "\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u00e2\u0082")
        .map(bad -> "{\"vendorId\":\"" + bad + "\"}")
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void depthIsLimited() {
    String inside = "[".repeat(31) + "]".repeat(31);

    assertThat(
            TOLERANT.decode(
                DataTransferRequest.class, "{\"vendorId\":\"A\",\"data\":" + inside + "}"))
        .isInstanceOf(Decoded.Accepted.class);
  }

  @Test
  void sizeIsLimited() {
    OcppJson small = OcppJson.builder(Ocpp16.VERSION).maxBytes(10).build();

    assertThat(small.decode(ClearCacheRequest.class, "{        }"))
        .isInstanceOf(Decoded.Accepted.class);
    assertThat(small.decode(ClearCacheRequest.class, "{         }"))
        .isInstanceOf(Decoded.Rejected.class);
    assertThat(TOLERANT.decode(ClearCacheRequest.class, "{" + " ".repeat(1 << 20) + "}"))
        .isInstanceOf(Decoded.Rejected.class);
  }

  @Test
  void duplicatesAreRejectedOrTheLastOneCounts() {
    String text = "{\"key\":\"A\",\"value\":\"1\",\"value\":\"2\"}";

    Decoded<ChangeConfigurationRequest> decoded =
        TOLERANT.decode(ChangeConfigurationRequest.class, text);

    assertThat(decoded.violations())
        .extracting(violation -> violation.pointer() + " " + violation.kind())
        .containsExactly("/value DUPLICATE_PROPERTY");
    assertThat(((Decoded.Accepted<ChangeConfigurationRequest>) decoded).value().value())
        .isEqualTo("2");
    assertThat(OcppJson.strict(Ocpp16.VERSION).decode(ChangeConfigurationRequest.class, text))
        .isInstanceOf(Decoded.Rejected.class);
  }

  static Stream<String> numbers() {
    return Stream.of(
        "1e999999999", "1e99999999999", "-1e999999999999999999", "9".repeat(1 << 19), "2147483648");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersOutOfRangeAreFoundOutBeforeTheyAreComputed(String number) {
    String text =
        "{\"connectorId\":1,\"idTag\":\"A\",\"meterStart\":0,\"reservationId\":"
            + number
            + ",\"timestamp\":\"2026-11-22T09:30:00Z\"}";

    Decoded<StartTransactionRequest> decoded =
        Assertions.assertTimeout(
            Duration.ofSeconds(2), () -> TOLERANT.decode(StartTransactionRequest.class, text));

    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    assertThat(decoded.violations())
        .extracting(violation -> violation.pointer() + " " + violation.kind())
        .containsExactly("/reservationId RANGE");
  }

  @ParameterizedTest
  @MethodSource("wholeNumbers")
  void wholeNumbersMayHaveAFractionOfZero(String number) {
    String text =
        "{\"connectorId\":1,\"idTag\":\"A\",\"meterStart\":"
            + number
            + ",\"timestamp\":\"2026-11-22T09:30:00Z\"}";

    Decoded<StartTransactionRequest> decoded =
        OcppJson.strict(Ocpp16.VERSION).decode(StartTransactionRequest.class, text);

    assertThat(SamplesTest.accepted(decoded).meterStart()).isEqualTo(200);
  }

  static Stream<String> wholeNumbers() {
    return Stream.of("200", "200.0", "200.00000000", "2e2", "2.00E+2", "20000e-2");
  }

  @Test
  void manyViolationsAreNotAllListed() {
    String text = "{" + "\"x\":1,".repeat(100_000) + "\"y\":1}";

    Decoded<ClearCacheRequest> decoded =
        Assertions.assertTimeout(
            Duration.ofSeconds(5), () -> TOLERANT.decode(ClearCacheRequest.class, text));

    assertThat(decoded.violations()).hasSize(256);
  }
}
