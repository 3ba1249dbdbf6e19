package org.chargespec.session;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.json.MessageType;
import org.chargespec.session.Incident.Kind;

/** Keeps what a listener is told. */
final class Events implements SessionListener {

  final List<FrameEvent> frames = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<CallEvent> calls = new ArrayList<>();
  final List<Integer> queue = new ArrayList<>();
  final List<Incident> incidents = new ArrayList<>();
  final List<String> closed = new ArrayList<>();

  /** Whether a call of ours was never sent while another was open. */
  boolean order = true;

  private String open = "";

  @Override
  public void frame(FrameEvent event) {
    frames.add(event);
    if (event.direction() == Direction.OUT
        && event.type().filter(MessageType.CALL::equals).isPresent()) {
      order &= open.isEmpty();
      open = event.messageId();
    }
    texts.add(event.text());
  }

  @Override
  public void callEnded(CallEvent event) {
    calls.add(event);
    if (event.direction() == Direction.OUT && event.messageId().equals(open)) {
      open = "";
    }
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
