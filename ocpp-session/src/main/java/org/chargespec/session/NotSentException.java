package org.chargespec.session;

import org.chargespec.Action;

/** The transport threw an exception when it was given the frame; that is the cause. */
public final class NotSentException extends CallFailedException {

  private static final long serialVersionUID = 1L;

  NotSentException(Action action, Throwable cause) {
    super("%s was not sent: %s".formatted(action.name(), cause), cause);
  }
}
