package com.acme;

import java.time.Instant;
import java.util.List;
import org.chargespec.Action;
import org.chargespec.NonConformingException;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.UnitOfMeasure;
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
  }
}
