package org.chargespec.spec.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What distinguishes a version from others, and what its generated names are made of.
 *
 * @param number the version's number, such as {@code 1.6}
 * @param editions the documents whose facts the spec has, such as {@code OCPP 1.6 edition 2}
 * @param subprotocol the WebSocket subprotocol, such as {@code ocpp1.6}
 * @param prefix how its interfaces begin, such as {@code V16}
 * @param versionClass the class that holds {@code VERSION}, such as {@code Ocpp16}
 * @param chargingStation how this version calls the charging station, in words such as {@code
 *     charge point}
 * @param csms how this version calls the CSMS, in words such as {@code central system}
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
  public String senderInterface(Side side) {
    return prefix + "From" + sideName(side);
  }

  /** Returns the sealed interface of those requests that a side may send. */
  public String callInterface(Side side) {
    return prefix + "CallFrom" + sideName(side);
  }

  /** Returns the interface of a side's handlers, which answer what the other side initiates. */
  public String handlerInterface(Side side) {
    return prefix + sideName(side) + "Handler";
  }

  /** Returns the interface of a side as the other one sees it. */
  public String endInterface(Side side) {
    return prefix + sideName(side);
  }

  /** Returns the class of a side that is reached through a caller. */
  public String remoteEnd(Side side) {
    return prefix + "Remote" + sideName(side);
  }

  /** Returns the class of the constants of all actions. */
  public String actions() {
    return prefix + "Actions";
  }

  /** Returns the class in which the registry finds actions. */
  public String actionTable() {
    return prefix + "ActionTable";
  }

  /** Returns what this version calls a side. */
  public String sideInWords(Side side) {
    return side == Side.CSMS ? csms : chargingStation;
  }

  /** {@code ChargePoint} for "charge point", {@code Csms} for "CSMS". */
  private String sideName(Side side) {
    return Stream.of(sideInWords(side).split(" "))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
