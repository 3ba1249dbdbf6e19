package com.acme.charging;

import static com.acme.charging.Demo.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chargespec.Caller;
import org.chargespec.v201.BootNotificationRequest;
import org.chargespec.v201.BootReasonEnum;
import org.chargespec.v201.ChargingStation;
import org.chargespec.v201.ConnectorStatusEnum;
import org.chargespec.v201.HeartbeatRequest;
import org.chargespec.v201.MeterValue;
import org.chargespec.v201.RequestStartStopStatusEnum;
import org.chargespec.v201.RequestStopTransactionRequest;
import org.chargespec.v201.RequestStopTransactionResponse;
import org.chargespec.v201.SampledValue;
import org.chargespec.v201.StatusNotificationRequest;
import org.chargespec.v201.Transaction;
import org.chargespec.v201.TransactionEventEnum;
import org.chargespec.v201.TransactionEventRequest;
import org.chargespec.v201.TriggerReasonEnum;
import org.chargespec.v201.V201ChargingStationHandler;
import org.chargespec.v201.V201Csms;

/** A charging station of OCPP 2.0.1 with one EVSE. */
final class Station201 implements V201ChargingStationHandler.Partial {

  /** Done when the CSMS has asked to stop the transaction. */
  final CompletableFuture<String> stopRequested = new CompletableFuture<>();

  private final V201Csms csms;
  private int events;

  Station201(Caller caller) {
    this.csms = V201Csms.calling(caller);
  }

  @Override
  public RequestStopTransactionResponse requestStopTransaction(
      RequestStopTransactionRequest request) {
    stopRequested.complete(request.transactionId());
    return RequestStopTransactionResponse.of(RequestStartStopStatusEnum.ACCEPTED);
  }

  void boot() {
    await(
        csms.bootNotification(
            BootNotificationRequest.of(
                ChargingStation.of("Wallbox 22", "Acme"), BootReasonEnum.POWER_UP)));
    await(csms.heartbeat(HeartbeatRequest.of()));
    report(ConnectorStatusEnum.AVAILABLE);
  }

  private void report(ConnectorStatusEnum status) {
    await(csms.statusNotification(StatusNotificationRequest.of(Instant.now(), status, 1, 1)));
  }

  void start(String transaction) {
    report(ConnectorStatusEnum.OCCUPIED);
    event(transaction, TransactionEventEnum.STARTED, TriggerReasonEnum.CABLE_PLUGGED_IN, 0);
  }

  void measure(String transaction, double energy) {
    event(
        transaction, TransactionEventEnum.UPDATED, TriggerReasonEnum.METER_VALUE_PERIODIC, energy);
  }

  void stop(String transaction) {
    event(transaction, TransactionEventEnum.ENDED, TriggerReasonEnum.REMOTE_STOP, 35);
    report(ConnectorStatusEnum.AVAILABLE);
  }

  private void event(
      String transaction, TransactionEventEnum type, TriggerReasonEnum reason, double energy) {
    Instant now = Instant.now();
    SampledValue value = SampledValue.of(BigDecimal.valueOf(energy));
    await(
        csms.transactionEvent(
            TransactionEventRequest.builder(
                    type, now, reason, events++, Transaction.of(transaction))
                .meterValue(List.of(MeterValue.of(List.of(value), now)))
                .build()));
  }
}
