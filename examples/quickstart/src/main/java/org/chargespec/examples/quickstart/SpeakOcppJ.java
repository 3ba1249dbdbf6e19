package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chargespec.CallErrorException;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetType;
import org.chargespec.v16.UnlockConnectorRequest;
import org.chargespec.v16.V16ChargePoint;

/** A charge point on a {@link Connection}: sends and answers what real ones do. */
final class SpeakOcppJ {

  private final PrintStream out;
  private final Connection connection;

  private SpeakOcppJ(PrintStream out) {
    this.out = out;
    Clock clock = Clock.fixed(Instant.parse("2026-03-14T08:15:00Z"), ZoneOffset.UTC);
    this.connection =
        new Connection(
            new ExampleCentralSystem(clock),
            frame -> out.println("<- " + frame),
            problem -> out.println("   " + problem));
  }

  static void run(PrintStream out) {
    SpeakOcppJ charger = new SpeakOcppJ(out);
    charger.breakRules();
    charger.sendWhatCannotBeRead();
    charger.beCalled();
  }

  /** These messages are read and answered; their violations are reported. */
  private void breakRules() {
    // The serial number is too long.
    charger(
        """
        [2,"1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wallbox 22",\
        "chargePointSerialNumber":"ACME-WB22-0000-0000-0000-00000017"}]""");
    // An object instead of a list, a date-time without zone, and an unknown unit.
    charger(
        """
        [2,"2","MeterValues",{"connectorId":1,"meterValue":{"timestamp":"2026-03-14T08:15:00",\
        "sampledValue":[{"value":"50.01","measurand":"Frequency","unit":"Hz"}]}}]""");
  }

  /** No record can hold these; they are answered with an error. */
  private void sendWhatCannotBeRead() {
    charger("[2,\"3\",\"StartTransaction\",{\"connectorId\":1,\"idTag\":\"04A2B3C4\"}]");
    charger("[2,\"4\",\"Heartbeat\",{]");
    charger("[2,\"5\",\"Reset\",{\"type\":\"Soft\"}]");
  }

  /** The central system calls. Request and response are paired by type. */
  private void beCalled() {
    V16ChargePoint chargePoint = V16ChargePoint.calling(connection);
    chargePoint
        .reset(ResetRequest.of(ResetType.SOFT))
        .thenAccept(answer -> out.println("   reset: " + answer.status().wireValue()));
    charger("[3,\"cs-1\",{\"status\":\"Accepted\"}]");

    chargePoint
        .unlockConnector(UnlockConnectorRequest.of(1))
        .whenComplete(
            (answer, failure) ->
                CallErrorException.of(failure)
                    .ifPresent(error -> out.println("   unlock: " + error.getMessage())));
    charger("[4,\"cs-2\",\"NotSupported\",\"no lock here\",{}]");
  }

  private void charger(String frame) {
    out.println("-> " + frame);
    connection.receive(frame);
  }
}
