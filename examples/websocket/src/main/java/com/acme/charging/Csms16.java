package com.acme.charging;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chargespec.session.Session;
import org.chargespec.v16.AuthorizationStatus;
import org.chargespec.v16.AuthorizeRequest;
import org.chargespec.v16.AuthorizeResponse;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.IdTagInfo;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.MeterValuesResponse;
import org.chargespec.v16.RegistrationStatus;
import org.chargespec.v16.StartTransactionRequest;
import org.chargespec.v16.StartTransactionResponse;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v16.StatusNotificationResponse;
import org.chargespec.v16.StopTransactionRequest;
import org.chargespec.v16.StopTransactionResponse;
import org.chargespec.v16.V16CentralSystemHandler;
import org.chargespec.v16.V16ChargePoint;

/** The answers of the CSMS to a charge point of OCPP 1.6. */
final class Csms16 implements V16CentralSystemHandler.Partial {

  private static final int HEARTBEAT_SECONDS = 300;
  private static final IdTagInfo ACCEPTED = IdTagInfo.of(AuthorizationStatus.ACCEPTED);
  private static final AtomicInteger TRANSACTIONS = new AtomicInteger(1000);

  private final Session session;
  private final V16ChargePoint chargePoint;

  Csms16(Session session) {
    this.session = session;
    this.chargePoint = V16ChargePoint.calling(session);
  }

  @Override
  public BootNotificationResponse bootNotification(BootNotificationRequest request) {
    // Sent when the charge point has its answer.
    session.afterAnswer(
        () ->
            chargePoint.getConfiguration(
                GetConfigurationRequest.builder().key(List.of("HeartbeatInterval")).build()));
    return BootNotificationResponse.of(
        RegistrationStatus.ACCEPTED, Instant.now(), HEARTBEAT_SECONDS);
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
  public AuthorizeResponse authorize(AuthorizeRequest request) {
    return AuthorizeResponse.of(ACCEPTED);
  }

  @Override
  public StartTransactionResponse startTransaction(StartTransactionRequest request) {
    return StartTransactionResponse.of(ACCEPTED, TRANSACTIONS.incrementAndGet());
  }

  @Override
  public MeterValuesResponse meterValues(MeterValuesRequest request) {
    return MeterValuesResponse.of();
  }

  @Override
  public StopTransactionResponse stopTransaction(StopTransactionRequest request) {
    return StopTransactionResponse.of();
  }
}
