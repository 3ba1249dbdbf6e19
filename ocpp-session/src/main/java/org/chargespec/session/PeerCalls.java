package org.chargespec.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallEvent.Outcome;
import org.chargespec.session.Incident.Kind;

/**
 * The calls of the peer that are being answered.
 *
 * <p>One that has been open for longer than the time-out counts no longer: its sender has given it
 * up, and a handler that never answers must not keep the peer from calling again.
 */
final class PeerCalls {

  private final OcppJson json;
  private final Limits limits;
  private final BiConsumer<Frame, Effects> replying;
  private final Map<String, OpenCall> open = new HashMap<>(2);

  /**
   * @param replying sends a frame that is made here
   */
  PeerCalls(OcppJson json, Limits limits, BiConsumer<Frame, Effects> replying) {
    this.json = json;
    this.limits = limits;
    this.replying = replying;
  }

  /** A call that is being answered. */
  private record OpenCall(Action.Call<?, ?> action, long received) {}

  void received(Frame.Call call, long time, Effects effects) {
    String id = call.messageId();
    if (open.containsKey(id)) {
      // OCPP-J 1.6, 4.2.3 names this case; 2.x has a code for what is no proper frame.
      refuse(id, Kind.ID_IN_USE, ErrorCode.RPC_FRAMEWORK_ERROR, "message id in use", effects);
      return;
    }
    int others = counting(time);
    if (others >= limits.openCalls()) {
      refuse(id, Kind.TOO_MANY_CALLS, ErrorCode.GENERIC_ERROR, "too many open calls", effects);
      return;
    }
    if (others > 0) {
      effects.tell(new Incident(Kind.SECOND_CALL, id, "the peer has another call open"));
    }
    open.put(id, new OpenCall(call.request().ocppAction(), time));
    effects.handle(call);
  }

  private int counting(long time) {
    int count = 0;
    for (OpenCall call : open.values()) {
      if (time - call.received() < limits.timeout().toNanos()) {
        count++;
      }
    }
    return count;
  }

  private void refuse(String id, Kind kind, ErrorCode code, String text, Effects effects) {
    effects.tell(new Incident(kind, id, text));
    replying.accept(json.callError(id, code, text, Map.of()), effects);
  }

  void answered(Outgoing answer, long time, Effects effects) {
    OpenCall call = open.remove(answer.frame().messageId());
    if (call != null) {
      effects.write(answer);
      CallEvent event =
          new CallEvent(
              Direction.IN,
              call.action(),
              answer.frame().messageId(),
              answer.frame() instanceof Frame.CallResult ? Outcome.ANSWERED : Outcome.ERROR,
              Duration.ZERO,
              Duration.ofNanos(time - call.received()),
              null);
      effects.tell(listener -> listener.callEnded(event));
    }
  }

  void close() {
    open.clear();
  }
}
