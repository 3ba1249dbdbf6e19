package org.chargespec.session;

import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Received;
import org.chargespec.json.Unreadable;
import org.chargespec.session.CallEvent.Outcome;
import org.chargespec.session.Incident.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a session. It has no thread, no clock and no I/O: each entry point takes the time
 * and says what is to be done. Not safe for use by many threads.
 *
 * <p>The time is in nanoseconds since any fixed moment. While a clock goes backwards, no time
 * passes for the engine.
 */
final class Engine {

  private final Limits limits;
  private final OurCalls ours;
  private final PeerCalls peers;
  private final PeerSends sends;
  private long lastNow;
  private long elapsed;
  private int writes;
  private @Nullable String closed;

  Engine(OcppJson json, Limits limits, long now) {
    this.limits = limits;
    this.ours = new OurCalls(json.version(), limits);
    this.peers = new PeerCalls(json, limits, this::reply);
    this.sends = new PeerSends(limits);
    this.lastNow = now;
  }

  private long elapsed(long now) {
    elapsed += Math.max(0, now - lastNow);
    lastNow = now;
    return elapsed;
  }

  /**
   * A call of ours.
   *
   * @param hold keeps it until the handler that makes it has returned; null if none does
   */
  void call(OutgoingCall<?> call, @Nullable Hold hold, long now, Effects effects) {
    long time = elapsed(now);
    if (closed == null) {
      ours.add(call, hold, time, effects);
    } else {
      call.made(time);
      RuntimeException failure = new SessionClosedException(call.action(), closed);
      ours.refuse(call, Outcome.CLOSED, failure, time, effects);
    }
  }

  /**
   * The user has completed the stage of a call.
   *
   * @param failure with what; null if with a response
   */
  void abandon(OutgoingCall<?> call, @Nullable Throwable failure, long now, Effects effects) {
    ours.abandon(call, failure, elapsed(now), effects);
  }

  /** The calls that were kept are to be sent. */
  void release(Hold hold, long now, Effects effects) {
    if (closed == null) {
      ours.release(hold, elapsed(now), effects);
    } else {
      hold.release();
    }
  }

  /** A message of ours that is not answered: it does not wait for calls. */
  void send(Outgoing message, Action action, CallStage<?> sent, Effects effects) {
    if (closed == null && writes < limits.queue()) {
      effects.write(message);
      return;
    }
    RuntimeException failure =
        closed == null
            ? new QueueFullException(action, writes)
            : new SessionClosedException(action, closed);
    effects.complete(() -> sent.completeExceptionally(failure));
  }

  /** A frame was queued for the transport. */
  void queued() {
    writes++;
  }

  /** A frame left the queue for the transport. */
  void handedOver() {
    writes--;
  }

  /** The transport threw an exception when it was given a frame. */
  void notSent(Outgoing frame, Throwable cause, long now, Effects effects) {
    Incident incident =
        new Incident(
            Kind.TRANSPORT_FAILED, frame.frame().messageId(), "the frame was not sent", cause);
    effects.tell(incident);
    ours.notSent(frame, cause, elapsed(now), effects);
  }

  /** Returns the action of the call of ours that is open, if it has this id. */
  Optional<Action.Call<?, ?>> pending(String id) {
    OutgoingCall<?> call = ours.open(id);
    return call == null ? Optional.empty() : Optional.of(call.action());
  }

  /** Returns the action that a received frame is about, if that is known. */
  @Nullable Action actionOf(Received frame) {
    if (frame instanceof Frame.Call call) {
      return call.request().ocppAction();
    }
    if (frame instanceof Frame.Send send) {
      return send.message().ocppAction();
    }
    return pending(frame.messageId()).orElse(null);
  }

  /**
   * A frame was received.
   *
   * @param notice tells the listener of it
   */
  void received(Received frame, Notice notice, long now, Effects effects) {
    if (closed != null) {
      return;
    }
    effects.tell(notice);
    long time = elapsed(now);
    if (frame instanceof Frame.Call call) {
      received(call, time, effects);
    } else if (frame instanceof Frame.CallResult result) {
      ours.result(result, time, effects);
    } else if (frame instanceof Frame.CallError error) {
      ours.error(error, time, effects);
    } else if (frame instanceof Frame.Send send) {
      sends.received(send, time, effects);
    } else if (frame instanceof Frame.CallResultError error) {
      Incident incident = new Incident(Kind.ANSWER_REJECTED, error.messageId(), error.code());
      effects.tell(incident);
    } else if (frame instanceof Unreadable unreadable) {
      unreadable(unreadable, time, effects);
    }
  }

  /**
   * A call whose answer could not be sent is not handled: a peer that takes no answers gets none.
   */
  private void received(Frame.Call call, long time, Effects effects) {
    if (writes < limits.queue()) {
      peers.received(call, time, effects);
    } else {
      effects.tell(dropped(call.messageId()));
    }
  }

  private static Incident dropped(String messageId) {
    return new Incident(Kind.REPLY_DROPPED, messageId, "too many frames wait for the transport");
  }

  private void unreadable(Unreadable unreadable, long time, Effects effects) {
    if (ours.isUnasked(unreadable)) {
      ours.unasked(unreadable.messageId(), effects);
    } else {
      Incident incident =
          new Incident(Kind.UNREADABLE, unreadable.messageId(), unreadable.reason());
      effects.tell(incident);
    }
    unreadable.answer().ifPresent(answer -> reply(answer, effects));
    ours.unreadable(unreadable, time, effects);
  }

  /** A peer that sends more junk than the transport takes replies gets no more of them. */
  private void reply(Frame answer, Effects effects) {
    if (writes < limits.queue()) {
      effects.reply(answer);
    } else {
      effects.tell(dropped(answer.messageId()));
    }
  }

  /** The answer to a call of the peer is ready. */
  void answer(Outgoing answer, long now, Effects effects) {
    if (closed == null) {
      peers.answered(answer, elapsed(now), effects);
    }
  }

  /** The handler has finished with a SEND of the peer. */
  void handled(Frame.Send send) {
    sends.handled(send);
  }

  /** Time has passed. */
  void tick(long now, Effects effects) {
    ours.timeOut(elapsed(now), effects);
  }

  /** Returns in how many nanoseconds {@link #tick} is due; {@code Long.MAX_VALUE} if it is not. */
  long untilTick(long now) {
    return ours.untilTimeout(elapsed(now));
  }

  /** Everything ends. Nothing happens if it has already. */
  void close(String reason, long now, Effects effects) {
    if (closed == null) {
      closed = reason;
      ours.close(reason, elapsed(now), effects);
      peers.close();
      sends.close();
      effects.close(reason);
      effects.tell(listener -> listener.closed(reason));
    }
  }
}
