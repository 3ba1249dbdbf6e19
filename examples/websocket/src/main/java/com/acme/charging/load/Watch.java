package com.acme.charging.load;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.chargespec.session.CallEvent;
import org.chargespec.session.Direction;
import org.chargespec.session.FrameEvent;
import org.chargespec.session.Incident;
import org.chargespec.session.SessionListener;

/** Counts the events of the sessions of all stations, or of those of the CSMS. */
final class Watch implements SessionListener {

  final AtomicInteger callsEnded = new AtomicInteger();
  final LongAdder framesSent = new LongAdder();
  final AtomicInteger incidents = new AtomicInteger();
  final AtomicInteger closed = new AtomicInteger();

  @Override
  public void frame(FrameEvent event) {
    if (event.direction() == Direction.OUT) {
      framesSent.increment();
    }
  }

  @Override
  public void callEnded(CallEvent event) {
    if (event.direction() == Direction.OUT) {
      callsEnded.incrementAndGet();
    }
  }

  @Override
  public void incident(Incident incident) {
    incidents.incrementAndGet();
  }

  @Override
  public void closed(String reason) {
    closed.incrementAndGet();
  }
}
