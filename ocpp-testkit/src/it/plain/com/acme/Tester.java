package com.acme;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.chargespec.Side;
import org.chargespec.Violation;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.testkit.ManualClock;
import org.chargespec.testkit.Samples;
import org.chargespec.testkit.ScriptedPeer;
import org.chargespec.testkit.TestLine;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.RegistrationStatus;
import org.chargespec.v16.ResetRequest;

/** Uses each part of the test kit with what a user has. */
public final class Tester {

  private Tester() {}

  public static void main(String[] args) {
    twoSessions();
    aPeer();
    Samples samples = Samples.of(Ocpp16.VERSION);
    System.out.println(samples.smallest(ResetRequest.class).json());
    samples
        .broken(ResetRequest.class, Violation.Kind.ENUM_VALUE)
        .ifPresent(sample -> System.out.println(sample.broken()));
  }

  private static void twoSessions() {
    ManualClock clock = new ManualClock();
    TestLine line =
        TestLine.of(
            clock,
            OcppJson.strict(Ocpp16.VERSION),
            station -> station.ids(() -> "7"),
            csms ->
                csms.handler(
                    request ->
                        CompletableFuture.completedStage(HeartbeatResponse.of(clock.instant()))));
    line.station().call(HeartbeatRequest.of());
    line.frames().forEach(System.out::println);
    line.loseFrames(true);
    line.station()
        .call(HeartbeatRequest.of())
        .exceptionally(
            failure -> {
              System.out.println(failure.getMessage());
              return null;
            });
    clock.advance(Duration.ofSeconds(30));
    line.cut();
  }

  private static void aPeer() {
    ScriptedPeer csms = ScriptedPeer.of(Ocpp16.VERSION, Side.CSMS);
    Session station = csms.session(builder -> builder);
    station
        .call(BootNotificationRequest.of("Acme", "A"))
        .thenAccept(boot -> System.out.println(boot.status() + " " + boot.interval()));
    csms.expect(BootNotificationRequest.class);
    csms.answer(
        BootNotificationResponse.of(RegistrationStatus.PENDING, csms.clock().instant(), 90));
    csms.expectNothing();
    station.close();
  }
}
