package org.chargespec.session;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.json.Frame;
import org.chargespec.session.Incident.Kind;

/**
 * The SENDs of the peer that the handler works on. The peer need not wait between them, so only
 * this bound keeps a slow handler from piling them up.
 *
 * <p>One that has been in work for longer than the time-out counts no longer: a handler whose stage
 * never ends must not cut the peer off for ever.
 */
final class PeerSends {

  private final Limits limits;
  private final List<InWork> inWork = new ArrayList<>(0);

  PeerSends(Limits limits) {
    this.limits = limits;
  }

  private record InWork(Frame.Send send, long received) {}

  /** A SEND is never answered, so one that is too many is dropped and the listener is told. */
  void received(Frame.Send send, long time, Effects effects) {
    inWork.removeIf(work -> time - work.received() >= limits.timeout().toNanos());
    if (inWork.size() >= limits.openSends()) {
      effects.tell(
          new Incident(Kind.TOO_MANY_SENDS, send.messageId(), "too many SENDs are in work"));
      return;
    }
    inWork.add(new InWork(send, time));
    effects.handle(send);
  }

  /** The handler has finished with a SEND. */
  @SuppressWarnings("ReferenceEquality") // the peer may send the same twice, with the same id
  void handled(Frame.Send send) {
    inWork.removeIf(work -> work.send() == send);
  }

  void close() {
    inWork.clear();
  }
}
