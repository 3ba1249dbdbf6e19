package com.acme.csms;

import io.micrometer.core.instrument.MeterRegistry;
import org.chargespec.session.CallEvent;
import org.chargespec.session.Incident;
import org.chargespec.session.SessionListener;

/**
 * Calls and incidents of all sessions as meters: {@code ocpp.calls} and {@code ocpp.incidents}.
 *
 * @param meters where they are registered
 */
record Metrics(MeterRegistry meters) implements SessionListener {

  @Override
  public void callEnded(CallEvent event) {
    meters
        .timer(
            "ocpp.calls",
            "direction",
            event.direction().name(),
            "action",
            event.action().name(),
            "outcome",
            event.outcome().name())
        .record(event.took());
  }

  @Override
  public void incident(Incident incident) {
    meters.counter("ocpp.incidents", "kind", incident.kind().name()).increment();
  }
}
