package org.chargespec;

/** One of the two sides of a connection. */
public enum Side {
  /** The charging station; OCPP 1.6 calls it charge point. */
  CHARGING_STATION,
  /** The charging station management system; OCPP 1.6 calls it central system. */
  CSMS
}
