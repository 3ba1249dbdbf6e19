package org.chargespec.session;

import org.chargespec.json.Frame;

/** What the engine wants done, in the order in which it asks; it does nothing of it itself. */
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

  /** What was to be sent and is not yet, is not to be sent any more. */
  void dropWrites(String reason);
}
