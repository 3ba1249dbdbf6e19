package org.chargespec.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.json.Frame;
import org.chargespec.json.MessageType;
import org.chargespec.json.Unreadable;
import org.chargespec.session.CallEvent.Outcome;
import org.jspecify.annotations.Nullable;

/** The calls that we make: at most one is open, the others wait for their turn. */
final class OurCalls {

  private final OcppVersion version;
  private final Limits limits;
  private final RecentCalls recent = new RecentCalls();
  private final ArrayDeque<OutgoingCall<?>> queue = new ArrayDeque<>(1);
  private final List<Hold> holds = new ArrayList<>(0);
  private @Nullable OutgoingCall<?> open;
  private int held;

  OurCalls(OcppVersion version, Limits limits) {
    this.version = version;
    this.limits = limits;
  }

  /** Returns the call that was sent and waits for its answer, if it has this id. */
  @Nullable OutgoingCall<?> open(String id) {
    return open != null && open.id().equals(id) ? open : null;
  }

  void add(OutgoingCall<?> call, @Nullable Hold hold, long time, Effects effects) {
    call.made(time);
    Hold holding = hold == null || hold.released() ? null : hold;
    if (open == null && holding == null) {
      transmit(call, time, effects);
      return;
    }
    if (waiting() >= limits.queue()) {
      RuntimeException failure = new QueueFullException(call.action(), waiting());
      refuse(call, Outcome.NOT_SENT, failure, time, effects);
      return;
    }
    if (holding == null) {
      queue.add(call);
    } else {
      hold(call, holding);
    }
    tellWaiting(effects);
  }

  private void hold(OutgoingCall<?> call, Hold hold) {
    if (hold.calls().isEmpty()) {
      holds.add(hold);
    }
    hold.calls().add(call);
    held++;
  }

  void release(Hold hold, long time, Effects effects) {
    hold.release();
    if (holds.remove(hold)) {
      held -= hold.calls().size();
      queue.addAll(hold.calls());
      hold.calls().clear();
      if (open == null) {
        sendNext(time, effects);
      }
    }
  }

  /**
   * The user has completed the stage of a call. If the call waits, it gives up its place. If it was
   * sent, the peer works on it, and no other call may be sent before the answer or the time-out.
   */
  void abandon(OutgoingCall<?> call, @Nullable Throwable failure, long time, Effects effects) {
    if (!call.ended() && (queue.remove(call) || removeHeld(call))) {
      tellWaiting(effects);
      finish(call, Outcome.CANCELLED, failure, time, effects);
    }
  }

  private boolean removeHeld(OutgoingCall<?> call) {
    boolean removed = false;
    for (Hold hold : holds) {
      removed |= hold.calls().remove(call);
    }
    if (removed) {
      held--;
      holds.removeIf(hold -> hold.calls().isEmpty());
    }
    return removed;
  }

  private int waiting() {
    return queue.size() + held;
  }

  private void tellWaiting(Effects effects) {
    int waiting = waiting();
    effects.tell(listener -> listener.queueChanged(waiting));
  }

  private void sendNext(long time, Effects effects) {
    OutgoingCall<?> next = queue.poll();
    if (next != null) {
      tellWaiting(effects);
      transmit(next, time, effects);
    }
  }

  private void transmit(OutgoingCall<?> call, long time, Effects effects) {
    open = call;
    call.sent(time);
    effects.write(call.frame());
  }

  void result(Frame.CallResult result, long time, Effects effects) {
    OutgoingCall<?> call = open(result.messageId());
    if (call == null) {
      unasked(result.messageId(), effects);
    } else {
      effects.complete(() -> call.answer(result.response()));
      end(call, Outcome.ANSWERED, null, time, effects);
    }
  }

  void error(Frame.CallError error, long time, Effects effects) {
    OutgoingCall<?> call = open(error.messageId());
    if (call == null) {
      unasked(error.messageId(), effects);
    } else {
      ErrorCode code = error.errorCode(version).orElse(ErrorCode.GENERIC_ERROR);
      CallErrorException failure =
          new CallErrorException(code, error.code(), error.description(), error.details());
      end(call, Outcome.ERROR, failure, time, effects);
    }
  }

  /** Tells whether a frame that could not be read is an answer to a call that is not open. */
  boolean isUnasked(Unreadable unreadable) {
    return unreadable.type().filter(OurCalls::isAnswer).isPresent()
        && !unreadable.messageId().isEmpty()
        && open(unreadable.messageId()) == null;
  }

  private static boolean isAnswer(MessageType type) {
    return type == MessageType.CALL_RESULT || type == MessageType.CALL_ERROR;
  }

  /** If the frame is an answer to the open call that cannot be read, the call has failed. */
  void unreadable(Unreadable answer, long time, Effects effects) {
    OutgoingCall<?> call =
        answer.type().filter(OurCalls::isAnswer).isPresent() ? open(answer.messageId()) : null;
    if (call != null) {
      RuntimeException failure =
          new NonConformingAnswerException(call.action(), answer.reason(), answer.violations());
      end(call, Outcome.NON_CONFORMING, failure, time, effects);
    }
  }

  void unasked(String id, Effects effects) {
    Incident incident =
        new Incident(recent.kindOfAnswer(id), id, "an answer to a call that is not open");
    effects.tell(incident);
  }

  /** The transport has refused the frame of a call. */
  void notSent(Outgoing frame, Throwable cause, long time, Effects effects) {
    OutgoingCall<?> call = frame.frame() instanceof Frame.Call sent ? open(sent.messageId()) : null;
    if (call != null) {
      RuntimeException failure = new NotSentException(call.action(), cause);
      end(call, Outcome.NOT_SENT, failure, time, effects);
    }
  }

  void timeOut(long time, Effects effects) {
    OutgoingCall<?> call = open;
    if (call != null && untilTimeout(time) <= 0) {
      RuntimeException failure = new CallTimedOutException(call.action(), limits.timeout());
      end(call, Outcome.TIMED_OUT, failure, time, effects);
    }
  }

  /**
   * Returns how many nanoseconds are left until the open call times out; {@code Long.MAX_VALUE} if
   * none is open.
   */
  long untilTimeout(long time) {
    return open == null ? Long.MAX_VALUE : limits.timeout().toNanos() - (time - open.sent());
  }

  private void end(
      OutgoingCall<?> call,
      Outcome outcome,
      @Nullable RuntimeException failure,
      long time,
      Effects effects) {
    open = null;
    if (outcome == Outcome.TIMED_OUT) {
      recent.timedOut(call.id());
    } else {
      recent.answered(call.id());
    }
    if (failure != null) {
      fail(call, failure, effects);
    }
    finish(call, outcome, failure, time, effects);
    sendNext(time, effects);
  }

  /** Fails a call that is not sent. */
  void refuse(
      OutgoingCall<?> call, Outcome outcome, RuntimeException failure, long time, Effects effects) {
    fail(call, failure, effects);
    finish(call, outcome, failure, time, effects);
  }

  private static void fail(OutgoingCall<?> call, RuntimeException failure, Effects effects) {
    effects.complete(() -> call.stage().completeExceptionally(failure));
  }

  /** Notes that a call has ended, and tells the listener. */
  private static void finish(
      OutgoingCall<?> call,
      Outcome outcome,
      @Nullable Throwable failure,
      long time,
      Effects effects) {
    call.end(time);
    CallEvent event =
        new CallEvent(
            Direction.OUT,
            call.action(),
            call.id(),
            outcome,
            Duration.ofNanos(call.sent() - call.made()),
            Duration.ofNanos(time - call.sent()),
            failure);
    effects.tell(listener -> listener.callEnded(event));
  }

  /** Fails all, in the order in which they would have been sent. */
  void close(String reason, long time, Effects effects) {
    List<OutgoingCall<?>> all = new ArrayList<>();
    if (open != null) {
      all.add(open);
    }
    int waited = waiting();
    all.addAll(queue);
    holds.forEach(hold -> all.addAll(hold.calls()));
    open = null;
    queue.clear();
    holds.clear();
    held = 0;
    if (waited > 0) {
      tellWaiting(effects);
    }
    for (OutgoingCall<?> call : all) {
      refuse(
          call, Outcome.CLOSED, new SessionClosedException(call.action(), reason), time, effects);
    }
  }
}
