package org.chargespec;

/** One of the two sides of a connection. */
public enum Side {
  /** The charging station; OCPP 1.6 calls it charge point. */
  CHARGING_STATION,
  /** The charging station management system; OCPP 1.6 calls it central system. */
  CSMS;

  /** Returns the side at the other end. */
  public Side other() {
    return this == CSMS ? CHARGING_STATION : CSMS;
  }

  /** Returns whether this side may send an action's request or message. */
  public boolean mayInitiate(Action action) {
    return switch (action.initiator()) {
      case BOTH -> true;
      case CHARGING_STATION -> this == CHARGING_STATION;
      case CSMS -> this == CSMS;
    };
  }
}
