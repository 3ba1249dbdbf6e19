package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.v16.Measurand;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.SampledValue;
import tools.jackson.databind.json.JsonMapper;

/** Reads a MeterValues request as charge points send it, and prints its readings. */
final class ReadMeterValues {

  /** Charge points send the misspelt Celcius, because old schemas have it. */
  private static final String PAYLOAD =
      """
      {
        "connectorId": 1,
        "transactionId": 18412,
        "meterValue": [
          {
            "timestamp": "2026-03-14T08:15:00+01:00",
            "sampledValue": [
              {"value": "1482350", "unit": "Wh", "context": "Sample.Periodic"},
              {"value": "16.02", "measurand": "Current.Import", "phase": "L1", "unit": "A"},
              {"value": "229.8", "measurand": "Voltage", "phase": "L1-N", "unit": "V"},
              {"value": "11.04", "measurand": "Power.Active.Import", "unit": "kW"},
              {"value": "41.5", "measurand": "Temperature", "location": "Body", "unit": "Celcius"},
              {"value": "63", "measurand": "SoC", "location": "EV", "unit": "Percent"}
            ]
          }
        ]
      }
      """;

  private ReadMeterValues() {}

  static void run(PrintStream out) {
    MeterValuesRequest request = JsonMapper.shared().readValue(PAYLOAD, MeterValuesRequest.class);

    for (MeterValue set : request.meterValue()) {
      out.println("connector " + request.connectorId() + " at " + set.timestamp());
      for (SampledValue sample : set.sampledValue()) {
        out.println("  " + measurand(sample).wireValue() + ": " + sample.value() + unit(sample));
      }
    }
    out.println("conforms: " + request.violations().isEmpty());
  }

  /** An optional component is null if absent; its javadoc says what that means. */
  private static Measurand measurand(SampledValue sample) {
    Measurand measurand = sample.measurand();
    return measurand == null ? Measurand.ENERGY_ACTIVE_IMPORT_REGISTER : measurand;
  }

  private static String unit(SampledValue sample) {
    return sample.unit() == null ? "" : " " + sample.unit().wireValue();
  }
}
