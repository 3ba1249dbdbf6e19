package com.acme.ocpp;

import com.acme.ocpp.json.AcmeCodecs;
import java.time.Instant;
import java.util.List;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.session.transfer.DataTransferForms;
import org.chargespec.session.transfer.DataTransfers;
import org.chargespec.session.transfer.TransferAnswer;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.DataTransferResponse;
import org.chargespec.v16.Measurand;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.UnitOfMeasure;

/**
 * Builds and writes a report of Acme that contains a type of OCPP 1.6, and checks another object.
 */
public final class ShowBatteryReport {

  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

  private ShowBatteryReport() {}

  /** Runs the example. */
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

    // Its JSON, by codecs generated from the same spec, in a request of the standard.
    OcppJson json = OcppJson.builder(Ocpp16.VERSION).codecs(new AcmeCodecs()).build();
    DataTransfers<DataTransferRequest, DataTransferResponse> transfers =
        DataTransfers.builder(DataTransferForms.v16(), json)
            .on("com.acme", "BatteryReport", BatteryReport.class, ShowBatteryReport::received)
            .build();
    DataTransferRequest request = transfers.request("com.acme", "BatteryReport", report);
    System.out.println(json.writeFrame(new Frame.Call("1", request)));

    // The other side reads it. With a session: Session.builder(...).handler(transfers.before(...)).
    System.out.println(transfers.answer(request));
    System.out.println(transfers.answer(DataTransferRequest.of("com.other")));

    // The constructor accepts what builder() rejects: a charge point may have sent it.
    BatteryModule module = new BatteryModule("B-0003", -1);
    System.out.println(module.violations());
  }

  private static TransferAnswer received(BatteryReport report) {
    System.out.println("received: " + report.stateOfCharge() + " %");
    return TransferAnswer.accepted();
  }
}
