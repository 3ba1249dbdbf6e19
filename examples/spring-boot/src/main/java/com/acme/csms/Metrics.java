package com.acme.csms;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
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
    Tags tags = Tags.of("direction", event.direction().name(), "action", event.action().name());
    meters.timer("ocpp.calls", tags.and("outcome", event.outcome().name())).record(event.took());
  }

  @Override
  public void incident(Incident incident) {
    meters.counter("ocpp.incidents", "kind", incident.kind().name()).increment();
  }
}
