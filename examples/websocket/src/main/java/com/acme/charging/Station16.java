package com.acme.charging;

import static com.acme.charging.Demo.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chargespec.Caller;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.ChargePointErrorCode;
import org.chargespec.v16.ChargePointStatus;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.GetConfigurationResponse;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.KeyValue;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.RemoteStartStopStatus;
import org.chargespec.v16.RemoteStopTransactionRequest;
import org.chargespec.v16.RemoteStopTransactionResponse;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.StartTransactionRequest;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v16.StopTransactionRequest;
import org.chargespec.v16.V16CentralSystem;
import org.chargespec.v16.V16ChargePointHandler;

/** A charge point of OCPP 1.6 with one connector. */
final class Station16 implements V16ChargePointHandler.Partial {

  /** Done when the CSMS has asked to stop the transaction. */
  final CompletableFuture<Integer> stopRequested = new CompletableFuture<>();

  private final V16CentralSystem csms;

  Station16(Caller caller) {
    this.csms = V16CentralSystem.calling(caller);
  }

  @Override
  public GetConfigurationResponse getConfiguration(GetConfigurationRequest request) {
    KeyValue interval = KeyValue.builder("HeartbeatInterval", false).value("300").build();
    return GetConfigurationResponse.builder().configurationKey(List.of(interval)).build();
  }

  @Override
  public RemoteStopTransactionResponse remoteStopTransaction(RemoteStopTransactionRequest request) {
    stopRequested.complete(request.transactionId());
    return RemoteStopTransactionResponse.of(RemoteStartStopStatus.ACCEPTED);
  }

  void boot() {
    await(csms.bootNotification(BootNotificationRequest.of("Acme", "Wallbox 22")));
    await(csms.heartbeat(HeartbeatRequest.of()));
    report(ChargePointStatus.AVAILABLE);
  }

  /** Starts a transaction and returns its id. */
  int start() {
    int id =
        await(csms.startTransaction(StartTransactionRequest.of(1, "04A2B3C4", 1000, Instant.now())))
            .transactionId();
    report(ChargePointStatus.CHARGING);
    return id;
  }

  private void report(ChargePointStatus status) {
    await(
        csms.statusNotification(
            StatusNotificationRequest.of(1, ChargePointErrorCode.NO_ERROR, status)));
  }

  void measure(int transaction, String energy) {
    MeterValue value = MeterValue.of(Instant.now(), List.of(SampledValue.of(energy)));
    await(
        csms.meterValues(
            MeterValuesRequest.builder(1, List.of(value)).transactionId(transaction).build()));
  }

  void stop(int transaction) {
    await(csms.stopTransaction(StopTransactionRequest.of(3500, Instant.now(), transaction)));
    report(ChargePointStatus.AVAILABLE);
  }
}
