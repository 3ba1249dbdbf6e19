package org.chargespec;

/** An action of a version of OCPP. A frame names the action of its message. */
public sealed interface Action {

  /** Returns the name on the wire, such as {@code BootNotification}. */
  String name();

  /** Returns the version of the standard. */
  OcppVersion version();

  /** Returns who may send it. */
  Initiator initiator();

  /** Returns the functional block of the standard; in OCPP 1.6 the feature profile. */
  String block();

  /**
   * An action with a response.
   *
   * @param name the name on the wire
   * @param version the version of the standard
   * @param initiator who may send the request
   * @param block the functional block; in OCPP 1.6 the feature profile
   * @param requestType the record of the request
   * @param responseType the record of the response
   * @param <Q> the request
   * @param <R> the response
   */
  record Call<Q extends Request<R>, R extends Response>(
      String name,
      OcppVersion version,
      Initiator initiator,
      String block,
      Class<Q> requestType,
      Class<R> responseType)
      implements Action {}

  /**
   * An action without a response.
   *
   * @param name the name on the wire
   * @param version the version of the standard
   * @param initiator who may send it
   * @param block the functional block
   * @param messageType the record of the message
   * @param <M> the message
   */
  record Send<M extends UnconfirmedMessage>(
      String name, OcppVersion version, Initiator initiator, String block, Class<M> messageType)
      implements Action {}
}
