package com.acme.charging;

import static com.acme.charging.Demo.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chargespec.Caller;
import org.chargespec.v21.BootNotificationRequest;
import org.chargespec.v21.BootReasonEnum;
import org.chargespec.v21.ChargingStation;
import org.chargespec.v21.ConnectorStatusEnum;
import org.chargespec.v21.ConstantStreamData;
import org.chargespec.v21.GetLocalListVersionRequest;
import org.chargespec.v21.GetLocalListVersionResponse;
import org.chargespec.v21.HeartbeatRequest;
import org.chargespec.v21.MeterValue;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.OpenPeriodicEventStreamRequest;
import org.chargespec.v21.PeriodicEventStreamParams;
import org.chargespec.v21.RequestStartStopStatusEnum;
import org.chargespec.v21.RequestStopTransactionRequest;
import org.chargespec.v21.RequestStopTransactionResponse;
import org.chargespec.v21.SampledValue;
import org.chargespec.v21.StatusNotificationRequest;
import org.chargespec.v21.StreamDataElement;
import org.chargespec.v21.Transaction;
import org.chargespec.v21.TransactionEventEnum;
import org.chargespec.v21.TransactionEventRequest;
import org.chargespec.v21.TriggerReasonEnum;
import org.chargespec.v21.V21ChargingStationHandler;
import org.chargespec.v21.V21Csms;

/** A charging station of OCPP 2.1 with one EVSE. */
final class Station21 implements V21ChargingStationHandler.Partial {

  /** Done when the CSMS has asked to stop the transaction. */
  final CompletableFuture<String> stopRequested = new CompletableFuture<>();

  private final V21Csms csms;
  private int events;

  Station21(Caller caller) {
    this.csms = V21Csms.calling(caller);
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

  @Override
  public GetLocalListVersionResponse getLocalListVersion(GetLocalListVersionRequest request) {
    return GetLocalListVersionResponse.of(7);
  }

  /** Opens a stream of values and sends one of its messages, which is not answered. */
  void stream() {
    PeriodicEventStreamParams params = PeriodicEventStreamParams.builder().interval(5).build();
    await(
        csms.openPeriodicEventStream(
            OpenPeriodicEventStreamRequest.of(ConstantStreamData.of(1, params, 12))));
    await(
        csms.notifyPeriodicEventStream(
            NotifyPeriodicEventStream.of(
                List.of(StreamDataElement.of(0, "229.8"), StreamDataElement.of(5, "230.1")),
                1,
                0,
                Instant.now())));
    // Frames stay in order: when a later call is answered, the CSMS has the message, too.
    await(csms.heartbeat(HeartbeatRequest.of()));
  }
}
