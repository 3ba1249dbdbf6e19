package org.chargespec;

/** The side that may send the request of an action. */
public enum Initiator {
  /** The charging station; OCPP 1.6 calls it charge point. */
  CHARGING_STATION,
  /** The back end, Charging Station Management System; OCPP 1.6 calls it central system. */
  CSMS,
  /** Either side. */
  BOTH
}
