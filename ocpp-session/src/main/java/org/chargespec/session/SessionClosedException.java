package org.chargespec.session;

import org.chargespec.Action;

/** The session was closed before the call was answered, or before the call was made. */
public final class SessionClosedException extends CallFailedException {

  private static final long serialVersionUID = 1L;

  SessionClosedException(Action action, String reason) {
    super("%s: the session is closed: %s".formatted(action.name(), reason), null);
  }
}
