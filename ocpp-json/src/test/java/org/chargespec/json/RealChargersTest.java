package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.v16.ExtendedTriggerMessageRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v16.TriggerMessageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads of real chargers: tolerant reading holds all of each, and reports its violation. */
class RealChargersTest {

  private static final OcppJson TOLERANT = OcppJson.tolerant(Ocpp16.VERSION);
  private static final OcppJson STRICT = OcppJson.strict(Ocpp16.VERSION);

  @ParameterizedTest
  @MethodSource("org.chargespec.json.RealChargers#allSeen")
  void isHeldAndReported(RealChargers.Seen seen) {
    Decoded<? extends OcppObject> decoded = TOLERANT.decode(seen.type(), seen.text());

    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    assertThat(((Decoded.Accepted<? extends OcppObject>) decoded).value().toString())
        .contains(seen.shown());
    assertThat(decoded.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo(seen.pointer());
              assertThat(violation.kind()).isEqualTo(seen.kind());
            });
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.json.RealChargers#seen")
  void isRejectedIfThatIsWanted(RealChargers.Seen seen) {
    OcppJson rejecting = OcppJson.builder(Ocpp16.VERSION).all(Handling.REJECT).build();

    Decoded<? extends OcppObject> decoded = rejecting.decode(seen.type(), seen.text());

    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    assertThat(decoded.violations()).extracting(Violation::pointer).containsOnly(seen.pointer());
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.json.RealChargers#seenBeyondTheText")
  void isHeldAndReportedAlsoByTheStrict(RealChargers.Seen seen) {
    assertThat(STRICT.decode(seen.type(), seen.text()))
        .isEqualTo(TOLERANT.decode(seen.type(), seen.text()));
  }

  /** The text contradicts itself: 0 asks for the state of the charge point itself. */
  @Test
  void connectorZeroMayBeTriggered() {
    String text = "{\"requestedMessage\":\"StatusNotification\",\"connectorId\":0}";

    assertThat(SamplesTest.accepted(STRICT.decode(TriggerMessageRequest.class, text)).connectorId())
        .isZero();
    assertThat(
            SamplesTest.accepted(STRICT.decode(ExtendedTriggerMessageRequest.class, text))
                .connectorId())
        .isZero();
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.json.RealChargers#allSeen")
  void isHeldInSilenceIfThatIsWanted(RealChargers.Seen seen) {
    OcppJson silent = OcppJson.builder(Ocpp16.VERSION).all(Handling.IGNORE).build();

    Decoded<? extends OcppObject> decoded = silent.decode(seen.type(), seen.text());

    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    assertThat(decoded.violations()).isEmpty();
  }

  @Test
  void lineBreaksBetweenTokensAreJson() {
    String text =
        "{\r\n\t\"connectorId\" :\n 1 ,\n\"errorCode\":\"NoError\",\"status\":\"Available\"\r\n}\n";

    assertThat(SamplesTest.accepted(STRICT.decode(StatusNotificationRequest.class, text)))
        .extracting(StatusNotificationRequest::connectorId)
        .isEqualTo(1);
  }

  @Test
  void aMessageThatCannotBeHeldIsRejectedWithEverythingThatIsWrong() {
    String text =
        "{\"connectorId\":true,\"info\":\"" + "i".repeat(60) + "\",\"x\":1,\"status\":\"S\"}";

    Decoded<StatusNotificationRequest> decoded =
        TOLERANT.decode(StatusNotificationRequest.class, text);

    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    assertThat(decoded.violations())
        .extracting(violation -> violation.pointer() + " " + violation.kind())
        .containsExactly(
            "/connectorId TYPE",
            "/info LENGTH",
            "/x UNKNOWN_PROPERTY",
            "/status ENUM_VALUE",
            "/errorCode MISSING");
    assertThat(((Decoded.Rejected<StatusNotificationRequest>) decoded).code().name())
        .isEqualTo("TYPE_CONSTRAINT_VIOLATION");
  }
}
