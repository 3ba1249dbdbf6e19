package org.chargespec.session;

import org.chargespec.Action;
import org.chargespec.OcppVersion;
import org.chargespec.Side;

/**
 * The request or message is one of another version, or one that only the other side sends. It was
 * not sent.
 */
public final class MisdirectedException extends CallFailedException {

  private static final long serialVersionUID = 1L;

  MisdirectedException(Action action, OcppVersion version, Side side) {
    super(
        "%s of %s is not sent by the %s of a session of %s"
            .formatted(action.name(), action.version(), side, version),
        null);
  }
}
