package com.acme.ocpp;

import java.time.Instant;
import java.util.List;
import org.ocpp4j.v16.Measurand;
import org.ocpp4j.v16.SampledValue;
import org.ocpp4j.v16.UnitOfMeasure;

/** Builds a report of Acme's own, with a type of OCPP 1.6 in it, and checks another. */
public final class ShowBatteryReport {

  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

  private ShowBatteryReport() {}

  /** Prints both. */
  public static void main(String[] args) {
    System.out.println("\nTypes of a vendor\n-----------------");

    SampledValue temperature =
        SampledValue.builder("31.5")
            .measurand(Measurand.TEMPERATURE)
            .unit(UnitOfMeasure.CELSIUS)
            .build();
    BatteryReport report =
        BatteryReport.builder(NOON, BatteryChemistry.LFP, 87)
            .capacity(140.4)
            .modules(List.of(new BatteryModule("B-0001", 112), new BatteryModule("B-0002", 98)))
            .readings(List.of(temperature))
            .build();
    System.out.println(report);

    // The constructor takes what builder() would refuse: it may be what a charge point has sent.
    BatteryModule module = new BatteryModule("B-0003", -1);
    System.out.println(module.violations());
  }
}
