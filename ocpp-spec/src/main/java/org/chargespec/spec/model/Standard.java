package org.chargespec.spec.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data of a version, and the names of its generated types.
 *
 * @param number the version's number, such as {@code 1.6}
 * @param editions the documents that the spec describes, such as {@code OCPP 1.6 edition 2}
 * @param subprotocol the WebSocket subprotocol, such as {@code ocpp1.6}
 * @param prefix the prefix of its interfaces, such as {@code V16}
 * @param versionClass the class that holds {@code VERSION}, such as {@code Ocpp16}
 * @param chargingStation the name of the charging station, such as {@code charge point}
 * @param csms the name of the CSMS, such as {@code central system}
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

  /** Returns the sealed interface of the messages that a side may initiate. */
  public String senderInterface(Side side) {
    return prefix + "From" + sideName(side);
  }

  /** Returns the sealed interface of the requests that a side may send. */
  public String callInterface(Side side) {
    return prefix + "CallFrom" + sideName(side);
  }

  /** Returns the interface of the handlers of a side. */
  public String handlerInterface(Side side) {
    return prefix + sideName(side) + "Handler";
  }

  /** Returns the interface of a side as the other side sees it. */
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

  /** Returns the class of the action table. */
  public String actionTable() {
    return prefix + "ActionTable";
  }

  /** Returns the name of a side. */
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
