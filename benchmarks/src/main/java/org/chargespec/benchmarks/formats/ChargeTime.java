package org.chargespec.benchmarks.formats;

import eu.chargetime.ocpp.JSONCommunicator;
import eu.chargetime.ocpp.Radio;
import eu.chargetime.ocpp.model.Message;
import eu.chargetime.ocpp.model.Request;
import eu.chargetime.ocpp.model.core.BootNotificationRequest;
import eu.chargetime.ocpp.model.core.MeterValuesRequest;
import eu.chargetime.ocpp.model.smartcharging.SetChargingProfileRequest;
import java.util.Map;
import java.util.Objects;

/**
 * ChargeTime's library, with its own classes, as its sessions use it: the frame as a tree of Gson,
 * the payload as text, then as an object, which validates itself.
 */
public final class ChargeTime extends JSONCommunicator implements TextFormat {

  /** The actions that it has classes for. */
  private static final Map<String, Class<? extends Request>> TYPES =
      Map.of(
          "BootNotification", BootNotificationRequest.class,
          "MeterValues", MeterValuesRequest.class,
          "SetChargingProfile", SetChargingProfileRequest.class);

  private record Read(String id, String action, Request request) {}

  /** Creates one without a connection. */
  public ChargeTime() {
    super(new Nowhere());
  }

  static boolean knows(String action) {
    return TYPES.containsKey(action);
  }

  @Override
  public Object decode(String text) {
    Message message = parse(text);
    Class<? extends Request> type = Objects.requireNonNull(TYPES.get(message.getAction()));
    return new Read(message.getId(), message.getAction(), valid(unpack(message, type)));
  }

  private Request unpack(Message message, Class<? extends Request> type) {
    try {
      return unpackPayload(message.getPayload(), type);
    } catch (Exception e) { // so it is declared
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String encode(Object frame) {
    Read read = (Read) frame;
    return (String) makeCall(read.id(), read.action(), packPayload(valid(read.request())));
  }

  private static Request valid(Request request) {
    if (!request.validate()) {
      throw new IllegalStateException("the request was to be valid");
    }
    return request;
  }

  private static final class Nowhere implements Radio {

    @Override
    public void disconnect() {}

    @Override
    public void send(Object message) {}

    @Override
    public boolean isClosed() {
      return true;
    }
  }
}
