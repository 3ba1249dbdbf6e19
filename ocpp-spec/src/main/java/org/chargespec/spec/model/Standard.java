package org.chargespec.spec.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What distinguishes a version from others, and what its generated names are made of.
 *
 * @param number the version's number, such as {@code 1.6}
 * @param editions the documents whose facts the spec has, such as {@code OCPP 1.6 edition 2}
 * @param subprotocol the WebSocket subprotocol, such as {@code ocpp1.6}
 * @param prefix how its interfaces begin, such as {@code V16}
 * @param versionClass the class that holds {@code VERSION}, such as {@code Ocpp16}
 * @param chargingStation how this version calls the charging station in Java names
 * @param csms how this version calls the CSMS in Java names
 * @param errorCodes the spelling of each error code that the version has, in the order of the codes
 * @param violations the error code for each kind of violation, in the order of the kinds
 * @param frames the rules of its frames
 */
public record Standard(
    String number,
    List<String> editions,
    String subprotocol,
    String prefix,
    String versionClass,
    String chargingStation,
    String csms,
    Map<ErrorCode, String> errorCodes,
    Map<ViolationKind, ErrorCode> violations,
    Set<FrameRule> frames) {

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

  /** Returns the class of the constants of all actions. */
  public String actions() {
    return prefix + "Actions";
  }

  /** Returns the class in which the registry finds actions. */
  public String actionTable() {
    return prefix + "ActionTable";
  }

  private String sideName(Initiator side) {
    return side == Initiator.CSMS ? csms : chargingStation;
  }
}
