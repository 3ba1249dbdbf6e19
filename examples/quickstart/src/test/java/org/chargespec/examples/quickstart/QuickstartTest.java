package org.chargespec.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  @Test
  void showsWhatThereIs() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(
            // an absent component is left out
            "{\"chargePointVendor\":\"Acme\",\"chargePointModel\":\"Wallbox 22\","
                + "\"firmwareVersion\":\"1.4.2\",\"meterType\":\"Acme M3\"}",
            "/chargePointModel must have at most 20 characters, has 29",
            // an offset becomes UTC, a misspelt unit the right one
            "connector 1 at 2026-03-14T07:15:00Z",
            "Temperature: 41.5 Celsius",
            // all that is wrong, in document order
            "/connectorId must be at least 0, is -1",
            "/meterValue/0/sampledValue/0/measurand is not a value of Measurand",
            "/meterValue/1/sampledValue must have at least 1 item, has 0",
            "ITEM_COUNT, OccurenceConstraintViolation",
            "39 actions",
            "the same: true, BootNotificationResponse",
            "{\"status\":\"Accepted\",\"currentTime\":\"2026-03-14T08:15:00Z\",\"interval\":300}",
            "{\"currentTime\":\"2026-03-14T08:15:00Z\"}",
            "reset: ACCEPTED",
            "NOT_SUPPORTED",
            // what a record can hold is held
            "accepted: StatusNotificationRequest[connectorId=1, errorCode=UNRECOGNIZED,",
            "/counter is not a property of StatusNotificationRequest",
            "rejected: PropertyConstraintViolation",
            "rejected: ProtocolError",
            // a frame comes, what is wrong with it, the frame that goes
            "/meterValue must be a list, found an object",
            "<- [3,\"2\",{}]",
            "<- [4,\"3\",\"ProtocolError\",\"/meterStart: MISSING and 1 more\",{}]",
            "reset: Accepted",
            "unlock: NotSupported: no lock here",
            // both ends through sessions
            "boot: ACCEPTED",
            "reset by session: ACCEPTED",
            "BootNotification: the session is closed: the connection is cut");
  }
}
