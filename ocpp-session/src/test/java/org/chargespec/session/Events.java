package org.chargespec.session;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.session.Incident.Kind;

/** Keeps what a listener is told. */
final class Events implements SessionListener {

  final List<FrameEvent> frames = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<CallEvent> calls = new ArrayList<>();
  final List<Integer> queue = new ArrayList<>();
  final List<Incident> incidents = new ArrayList<>();
  final List<String> closed = new ArrayList<>();

  @Override
  public void frame(FrameEvent event) {
    frames.add(event);
    texts.add(event.text());
  }

  @Override
  public void callEnded(CallEvent event) {
    calls.add(event);
  }

  @Override
  public void queueChanged(int waiting) {
    queue.add(waiting);
  }

  @Override
  public void incident(Incident incident) {
    incidents.add(incident);
  }

  @Override
  public void closed(String reason) {
    closed.add(reason);
  }

  /** Returns the kinds of the incidents since the last look. */
  List<Kind> takeIncidents() {
    List<Kind> kinds = incidents.stream().map(Incident::kind).toList();
    incidents.clear();
    return kinds;
  }
}
