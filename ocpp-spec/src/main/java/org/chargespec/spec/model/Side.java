package org.chargespec.spec.model;

/** One of the two sides of a connection. */
public enum Side {
  /** The charging station (1.6: charge point). */
  CHARGING_STATION,
  /** The back end (1.6: central system). */
  CSMS;

  /** Returns the side at the other end. */
  public Side other() {
    return this == CSMS ? CHARGING_STATION : CSMS;
  }
}
