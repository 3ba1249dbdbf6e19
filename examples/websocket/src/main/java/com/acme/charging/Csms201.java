package com.acme.charging;

import java.time.Instant;
import org.chargespec.v201.BootNotificationRequest;
import org.chargespec.v201.BootNotificationResponse;
import org.chargespec.v201.HeartbeatRequest;
import org.chargespec.v201.HeartbeatResponse;
import org.chargespec.v201.RegistrationStatusEnum;
import org.chargespec.v201.StatusNotificationRequest;
import org.chargespec.v201.StatusNotificationResponse;
import org.chargespec.v201.TransactionEventRequest;
import org.chargespec.v201.TransactionEventResponse;
import org.chargespec.v201.V201CsmsHandler;

/** The answers of the CSMS to a charging station of OCPP 2.0.1. */
final class Csms201 implements V201CsmsHandler.Partial {

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
}
