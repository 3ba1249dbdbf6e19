package com.acme.charging;

import java.time.Instant;
import org.chargespec.v21.BootNotificationRequest;
import org.chargespec.v21.BootNotificationResponse;
import org.chargespec.v21.GenericStatusEnum;
import org.chargespec.v21.HeartbeatRequest;
import org.chargespec.v21.HeartbeatResponse;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.OpenPeriodicEventStreamRequest;
import org.chargespec.v21.OpenPeriodicEventStreamResponse;
import org.chargespec.v21.RegistrationStatusEnum;
import org.chargespec.v21.StatusNotificationRequest;
import org.chargespec.v21.StatusNotificationResponse;
import org.chargespec.v21.TransactionEventRequest;
import org.chargespec.v21.TransactionEventResponse;
import org.chargespec.v21.V21CsmsHandler;

/** The answers of the CSMS to a charging station of OCPP 2.1. */
final class Csms21 implements V21CsmsHandler.Partial {

  private static final int HEARTBEAT_SECONDS = 300;

  @Override
  public BootNotificationResponse bootNotification(BootNotificationRequest request) {
    return BootNotificationResponse.of(
        Instant.now(), HEARTBEAT_SECONDS, RegistrationStatusEnum.ACCEPTED);
  }

  @Override
  public HeartbeatResponse heartbeat(HeartbeatRequest request) {
    return HeartbeatResponse.of(Instant.now());
  }

  @Override
  public StatusNotificationResponse statusNotification(StatusNotificationRequest request) {
    return StatusNotificationResponse.of();
  }

  @Override
  public TransactionEventResponse transactionEvent(TransactionEventRequest request) {
    return TransactionEventResponse.of();
  }

  @Override
  public OpenPeriodicEventStreamResponse openPeriodicEventStream(
      OpenPeriodicEventStreamRequest request) {
    return OpenPeriodicEventStreamResponse.of(GenericStatusEnum.ACCEPTED);
  }

  @Override
  public void notifyPeriodicEventStream(NotifyPeriodicEventStream message) {
    // Not answered: a program would store the values.
  }
}
