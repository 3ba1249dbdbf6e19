package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.ErrorCode;
import org.chargespec.Violation;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a message that does not conform and lists all violations. */
final class ShowViolations {

  private static final String PAYLOAD =
      """
      {
        "connectorId": -1,
        "meterValue": [
          {
            "timestamp": "2026-03-14T08:15:00Z",
            "sampledValue": [{"value": "230.1", "measurand": "Volts"}]
          },
          {"timestamp": "2026-03-14T08:16:00Z", "sampledValue": []}
        ]
      }
      """;

  private ShowViolations() {}

  static void run(PrintStream out) {
    // For real chargers: an unknown enum value is read as UNRECOGNIZED. Without this feature of
    // Jackson it is an error.
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .build();

    MeterValuesRequest request = mapper.readValue(PAYLOAD, MeterValuesRequest.class);
    for (Violation violation : request.violations()) {
      // The code is what a CALLERROR of this OCPP version would say.
      ErrorCode code = ErrorCode.of(violation.kind(), Ocpp16.VERSION);
      out.println(violation.pointer() + " " + violation.message());
      out.println("  " + violation.kind() + ", " + code.wireValue(Ocpp16.VERSION));
    }
  }
}
