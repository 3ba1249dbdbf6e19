package com.acme;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chargespec.Action;
import org.chargespec.CallErrorException;
import org.chargespec.Caller;
import org.chargespec.NonConformingException;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.UnitOfMeasure;
import org.chargespec.v16.V16CallFromChargePoint;
import org.chargespec.v16.V16CentralSystem;
import org.chargespec.v16.V16CentralSystemHandler;
import org.chargespec.v16.V16FromChargePoint;
import org.chargespec.v16.V16Response;
import org.chargespec.v16.V16Actions;

/** A user with the model jar and nothing else. */
public final class Consumer {

  private Consumer() {}

  public static void main(String[] args) {
    BootNotificationRequest boot = BootNotificationRequest.builder("Acme", "One").iccid("8931").build();
    System.out.println(boot.violations().size() + " " + boot.toBuilder().iccid(null).build().iccid());

    Action.Call<BootNotificationRequest, BootNotificationResponse> action = V16Actions.BOOT_NOTIFICATION;
    System.out.println(action.name() + " " + Ocpp16.VERSION.registry().find("Reset").isPresent());

    SampledValue value =
        new SampledValue("21", null, null, null, null, null, UnitOfMeasure.fromWireValue("Hz"));
    MeterValue reading = new MeterValue(Instant.EPOCH, List.of(value));
    System.out.println(new MeterValuesRequest(-1, null, List.of(reading)).violations());

    try {
      BootNotificationRequest.builder("a name of more than twenty characters", "One").build();
    } catch (NonConformingException e) {
      System.out.println(e.violations().get(0).kind());
    }
    callAndAnswer();
  }

  /** A handler for what is answered here, in place of the network. */
  private static void callAndAnswer() {
    V16CentralSystemHandler handler =
        new V16CentralSystemHandler.Partial() {
          @Override
          public HeartbeatResponse heartbeat(HeartbeatRequest request) {
            return new HeartbeatResponse(Instant.EPOCH);
          }
        };
    V16CentralSystem centralSystem = V16CentralSystem.calling(Caller.to(handler));
    centralSystem
        .heartbeat(new HeartbeatRequest())
        .thenAccept(response -> System.out.println(response.currentTime()));
    List<V16CallFromChargePoint<?>> requests =
        List.of(new HeartbeatRequest(), BootNotificationRequest.builder("Acme", "One").build());
    for (V16CallFromChargePoint<?> request : requests) {
      System.out.println(outcome(centralSystem.call(request)));
    }
    V16FromChargePoint unknown = new HeartbeatRequest();
    System.out.println(outcome(centralSystem.send(unknown)));
    System.out.println(outcome(typed(centralSystem, new HeartbeatRequest())));
  }

  private static <R extends V16Response> CompletionStage<R> typed(
      V16CentralSystem centralSystem, V16CallFromChargePoint<R> request) {
    return centralSystem.call(request);
  }

  private static String outcome(CompletionStage<? extends V16Response> answer) {
    return answer
        .handle(
            (response, failure) ->
                CallErrorException.of(failure)
                    .map(error -> error.wireCode())
                    .orElseGet(() -> response.getClass().getSimpleName()))
        .toCompletableFuture()
        .join();
  }
}
