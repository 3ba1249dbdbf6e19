package org.chargespec.spec.model;

/**
 * What generated names of a version of the standard are made of.
 *
 * @param version the constant of {@code OcppVersion}, such as {@code V1_6}
 * @param prefix how its interfaces begin, such as {@code V16}
 * @param constants the class of its typed action constants, such as {@code Ocpp16}
 * @param chargingStation how this version calls the charging station in Java names
 * @param csms how this version calls the CSMS in Java names
 */
public record Standard(
    String version, String prefix, String constants, String chargingStation, String csms) {

  /** Returns the sealed interface of all requests. */
  public String requestInterface() {
    return prefix + "Request";
  }

  /** Returns the sealed interface of all responses. */
  public String responseInterface() {
    return prefix + "Response";
  }

  /** Returns the sealed interface of what a side may initiate. */
  public String senderInterface(Initiator side) {
    return prefix + "From" + sideName(side);
  }

  /**
   * Returns the interface of a side's handlers: what it does with what the other side initiates.
   */
  public String handlerInterface(Initiator side) {
    return prefix + sideName(side) + "Handler";
  }

  /** Returns the class in which the registry finds actions. */
  public String actionTable() {
    return prefix + "Actions";
  }

  private String sideName(Initiator side) {
    return side == Initiator.CSMS ? csms : chargingStation;
  }
}
