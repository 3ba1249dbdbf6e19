package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallFailedException;
import org.chargespec.session.Session;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetResponse;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.chargespec.v16.V16CentralSystem;
import org.chargespec.v16.V16ChargePoint;
import org.chargespec.v16.V16ChargePointHandler;

/**
 * A central system and a charge point, each with a session: it does what every connection needs,
 * one call at a time, time-outs, errors. Only the network is missing.
 */
final class TalkThroughSessions {

  private final PrintStream out;
  private final Session centralSystem;
  private final Session chargePoint;

  /** A charge point that can be reset and nothing else. */
  private static final class Resettable implements V16ChargePointHandler.Partial {
    @Override
    public ResetResponse reset(ResetRequest request) {
      return ResetResponse.of(ResetStatus.ACCEPTED);
    }
  }

  private TalkThroughSessions(PrintStream out) {
    this.out = out;
    Clock clock = Clock.fixed(Instant.parse("2026-03-14T08:15:00Z"), ZoneOffset.UTC);
    OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
    this.centralSystem =
        Session.builder(json, Side.CSMS)
            .handler(new ExampleCentralSystem(clock))
            .transport(this::toChargePoint)
            .build();
    this.chargePoint =
        Session.builder(json, Side.CHARGING_STATION)
            .handler(new Resettable())
            .transport(this::toCentralSystem)
            .build();
  }

  // With a WebSocket library, a transport is: text -> webSocket.send(text); and the library's
  // listener calls receive(text) for each message, and close(reason) when the connection is gone.
  private void toChargePoint(String text) {
    chargePoint.receive(text);
  }

  private void toCentralSystem(String text) {
    centralSystem.receive(text);
  }

  static void run(PrintStream out) {
    new TalkThroughSessions(out).run();
  }

  private void run() {
    V16CentralSystem.calling(chargePoint)
        .bootNotification(BootNotificationRequest.of("Acme", "Wallbox 22"))
        .thenAccept(response -> out.println("boot: " + response.status()));

    V16ChargePoint.calling(centralSystem)
        .reset(ResetRequest.of(ResetType.SOFT))
        .thenAccept(response -> out.println("reset by session: " + response.status()));

    chargePoint.close("the connection is cut");
    V16CentralSystem.calling(chargePoint)
        .bootNotification(BootNotificationRequest.of("Acme", "Wallbox 22"))
        .exceptionally(
            failure -> {
              CallFailedException.of(failure).ifPresent(reason -> out.println(reason.getMessage()));
              return null;
            });
  }
}
