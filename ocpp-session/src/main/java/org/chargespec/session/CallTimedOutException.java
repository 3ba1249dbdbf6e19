package org.chargespec.session;

import java.time.Duration;
import org.chargespec.Action;

/** The peer did not answer a call in time. The call may have been carried out all the same. */
public final class CallTimedOutException extends CallFailedException {

  private static final long serialVersionUID = 1L;

  CallTimedOutException(Action action, Duration timeout) {
    super("no answer to %s within %s".formatted(action.name(), timeout), null);
  }
}
