package org.chargespec.session;

import org.chargespec.Action;
import org.chargespec.Response;

/** A call of ours, from when it was made until it ends. */
final class OutgoingCall<R extends Response> {

  private final Action.Call<?, R> action;
  private final Outgoing frame;
  private final CallStage<R> stage;
  private long made;
  private long sent;
  private boolean wasSent;

  /** Read without the lock as well: whoever sees false asks again under it. */
  private volatile boolean ended;

  OutgoingCall(Action.Call<?, R> action, Outgoing frame, CallStage<R> stage) {
    this.action = action;
    this.frame = frame;
    this.stage = stage;
  }

  Action.Call<?, R> action() {
    return action;
  }

  Outgoing frame() {
    return frame;
  }

  String id() {
    return frame.frame().messageId();
  }

  CallStage<R> stage() {
    return stage;
  }

  void answer(Response response) {
    stage.complete(action.responseType().cast(response));
  }

  /** When it was made, in nanoseconds of the engine's time. */
  long made() {
    return made;
  }

  void made(long time) {
    this.made = time;
  }

  /** When it was sent; of one that ended without that, when it ended. */
  long sent() {
    return sent;
  }

  void sent(long time) {
    this.sent = time;
    this.wasSent = true;
  }

  /** Whether the session has decided how it ends. */
  boolean ended() {
    return ended;
  }

  void end(long time) {
    if (!wasSent) {
      sent = time; // all its time was waiting
    }
    ended = true;
  }
}
