package org.chargespec;

/**
 * The payload of a SEND, which has no response (OCPP 2.1). Each such type has its action as the
 * constant {@code ACTION}.
 */
public interface UnconfirmedMessage extends Message {

  /** Returns the action of this message. */
  Action.Send<?> ocppAction();
}
