package org.chargespec.session;

import org.chargespec.json.Frame;

/** The effects that a step of the engine asks for, in this order. The engine itself does none. */
interface Effects {

  /** A frame is to be sent. */
  void write(Outgoing frame);

  /** A frame that the engine made is to be sent. */
  void reply(Frame frame);

  /** A request is for the handler; its answer goes to {@link Engine#answer}. */
  void handle(Frame.Call call);

  /** A message that is not answered is for the handler. */
  void handle(Frame.Send send);

  /** The stage of a call is to be completed; the task does that. */
  void complete(Runnable completion);

  /** The listener is to be told. */
  void tell(Notice notice);

  /** The listener is to be told of an incident. */
  default void tell(Incident incident) {
    tell(listener -> listener.incident(incident));
  }

  /** The session is closed: frames that are not sent yet are dropped, and no wake-up is needed. */
  void close(String reason);
}
