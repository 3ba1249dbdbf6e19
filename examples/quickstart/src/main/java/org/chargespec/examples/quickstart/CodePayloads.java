package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.Violation;
import org.chargespec.json.Decoded;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.ChargePointErrorCode;
import org.chargespec.v16.ChargePointStatus;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.StatusNotificationRequest;

/** Writes a payload, and reads one that does not conform: tolerant, strict, and with switches. */
final class CodePayloads {

  /** The error code "Error" and the property "counter" are unknown, and "0" is not a date-time. */
  private static final String PAYLOAD =
      """
      {
        "connectorId": 1,
        "errorCode": "Error",
        "status": "Faulted",
        "timestamp": "0",
        "counter": 17
      }
      """;

  private CodePayloads() {}

  static void run(PrintStream out) {
    OcppJson tolerant = OcppJson.tolerant(Ocpp16.VERSION);
    OcppJson strict = OcppJson.strict(Ocpp16.VERSION);
    // Tolerant but for these: each deviation has a switch of its own.
    OcppJson switched =
        OcppJson.builder(Ocpp16.VERSION)
            .on(Deviation.UNKNOWN_PROPERTY, Handling.IGNORE)
            .on(Deviation.UNKNOWN_ENUM_VALUE, Handling.REJECT)
            .build();

    StatusNotificationRequest status =
        StatusNotificationRequest.builder(
                1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE)
            .build();
    String json = tolerant.encode(status);
    out.println(json);

    out.println("\ntolerant:");
    show(out, tolerant.decode(StatusNotificationRequest.class, PAYLOAD));
    out.println("\nstrict:");
    show(out, strict.decode(StatusNotificationRequest.class, PAYLOAD));
    out.println("\nwith switches:");
    show(out, switched.decode(StatusNotificationRequest.class, PAYLOAD));
    out.println("\ntolerant, without required properties:");
    show(out, tolerant.decode(StatusNotificationRequest.class, "{\"connectorId\": 1}"));
  }

  private static void show(PrintStream out, Decoded<StatusNotificationRequest> decoded) {
    if (decoded instanceof Decoded.Accepted<StatusNotificationRequest> accepted) {
      out.println("accepted: " + accepted.value());
    } else if (decoded instanceof Decoded.Rejected<StatusNotificationRequest> rejected) {
      out.println("rejected: " + rejected.code().wireValue(Ocpp16.VERSION));
    }
    for (Violation violation : decoded.violations()) {
      out.println("  " + violation.pointer() + " " + violation.message());
    }
  }
}
