package org.chargespec.session;

import org.chargespec.Action;

/** Too many calls or messages wait to be sent; see {@link Limits#queue}. This one was not sent. */
public final class QueueFullException extends CallFailedException {

  private static final long serialVersionUID = 1L;

  QueueFullException(Action action, int bound) {
    super("%s was not sent: %d are waiting".formatted(action.name(), bound), null);
  }
}
