package org.chargespec.spec.model;

/** The side that may send a request. */
public enum Initiator {
  /** The charging station (1.6: charge point). */
  CHARGING_STATION,
  /** The back end (1.6: central system). */
  CSMS,
  /** Either side. */
  BOTH;

  /** Returns whether a side may initiate. */
  public boolean includes(Side side) {
    return this == BOTH || name().equals(side.name());
  }
}
