package org.chargespec.examples.quickstart;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.chargespec.v16.AuthorizationStatus;
import org.chargespec.v16.AuthorizeRequest;
import org.chargespec.v16.AuthorizeResponse;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.DataTransferResponse;
import org.chargespec.v16.DataTransferStatus;
import org.chargespec.v16.DiagnosticsStatusNotificationRequest;
import org.chargespec.v16.DiagnosticsStatusNotificationResponse;
import org.chargespec.v16.FirmwareStatusNotificationRequest;
import org.chargespec.v16.FirmwareStatusNotificationResponse;
import org.chargespec.v16.GenericStatusEnum;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.IdTagInfo;
import org.chargespec.v16.LogStatusNotificationRequest;
import org.chargespec.v16.LogStatusNotificationResponse;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.MeterValuesResponse;
import org.chargespec.v16.RegistrationStatus;
import org.chargespec.v16.SecurityEventNotificationRequest;
import org.chargespec.v16.SecurityEventNotificationResponse;
import org.chargespec.v16.SignCertificateRequest;
import org.chargespec.v16.SignCertificateResponse;
import org.chargespec.v16.SignedFirmwareStatusNotificationRequest;
import org.chargespec.v16.SignedFirmwareStatusNotificationResponse;
import org.chargespec.v16.StartTransactionRequest;
import org.chargespec.v16.StartTransactionResponse;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v16.StatusNotificationResponse;
import org.chargespec.v16.StopTransactionRequest;
import org.chargespec.v16.StopTransactionResponse;
import org.chargespec.v16.V16CentralSystemHandler;

/**
 * A central system that accepts every id tag.
 *
 * <p>The compiler reports a missing method, and a response of another action.
 */
final class ExampleCentralSystem implements V16CentralSystemHandler {

  private static final int HEARTBEAT_SECONDS = 300;

  private final Clock clock;
  private final AtomicInteger lastTransaction = new AtomicInteger();

  ExampleCentralSystem(Clock clock) {
    this.clock = clock;
  }

  @Override
  public BootNotificationResponse bootNotification(BootNotificationRequest request) {
    return BootNotificationResponse.of(
        RegistrationStatus.ACCEPTED, clock.instant(), HEARTBEAT_SECONDS);
  }

  @Override
  public HeartbeatResponse heartbeat(HeartbeatRequest request) {
    return HeartbeatResponse.of(clock.instant());
  }

  @Override
  public AuthorizeResponse authorize(AuthorizeRequest request) {
    return AuthorizeResponse.of(accepted());
  }

  @Override
  public StartTransactionResponse startTransaction(StartTransactionRequest request) {
    return StartTransactionResponse.of(accepted(), lastTransaction.incrementAndGet());
  }

  @Override
  public StopTransactionResponse stopTransaction(StopTransactionRequest request) {
    return StopTransactionResponse.builder().idTagInfo(accepted()).build();
  }

  private static IdTagInfo accepted() {
    return IdTagInfo.builder(AuthorizationStatus.ACCEPTED).build();
  }

  @Override
  public DataTransferResponse dataTransfer(DataTransferRequest request) {
    return DataTransferResponse.builder(DataTransferStatus.UNKNOWN_VENDOR_ID).build();
  }

  @Override
  public SignCertificateResponse signCertificate(SignCertificateRequest request) {
    return SignCertificateResponse.of(GenericStatusEnum.REJECTED);
  }

  @Override
  public MeterValuesResponse meterValues(MeterValuesRequest request) {
    return MeterValuesResponse.of();
  }

  @Override
  public StatusNotificationResponse statusNotification(StatusNotificationRequest request) {
    return StatusNotificationResponse.of();
  }

  @Override
  public DiagnosticsStatusNotificationResponse diagnosticsStatusNotification(
      DiagnosticsStatusNotificationRequest request) {
    return DiagnosticsStatusNotificationResponse.of();
  }

  @Override
  public FirmwareStatusNotificationResponse firmwareStatusNotification(
      FirmwareStatusNotificationRequest request) {
    return FirmwareStatusNotificationResponse.of();
  }

  @Override
  public LogStatusNotificationResponse logStatusNotification(LogStatusNotificationRequest request) {
    return LogStatusNotificationResponse.of();
  }

  @Override
  public SecurityEventNotificationResponse securityEventNotification(
      SecurityEventNotificationRequest request) {
    return SecurityEventNotificationResponse.of();
  }

  @Override
  public SignedFirmwareStatusNotificationResponse signedFirmwareStatusNotification(
      SignedFirmwareStatusNotificationRequest request) {
    return SignedFirmwareStatusNotificationResponse.of();
  }
}
