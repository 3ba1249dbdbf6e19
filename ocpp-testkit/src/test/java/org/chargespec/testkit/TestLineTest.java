package org.chargespec.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.Message;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallTimedOutException;
import org.chargespec.session.Session;
import org.chargespec.session.SessionClosedException;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.RegistrationStatus;
import org.chargespec.v16.V16CentralSystem;
import org.chargespec.v16.V16CentralSystemHandler;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole conversations between two sessions, without a network and without waiting. */
class TestLineTest {

  private static final BootNotificationRequest BOOT = BootNotificationRequest.of("Acme", "A");

  static Stream<OcppVersion> versions() {
    return OcppVersions.all().stream();
  }

  /** A program of a charge point: it asks to be accepted, and asks again when it is told to. */
  private static void boot(Session session, ManualClock clock) {
    V16CentralSystem.calling(session)
        .bootNotification(BOOT)
        .thenAccept(
            response -> {
              if (response.status() != RegistrationStatus.ACCEPTED) {
                clock.schedule(() -> boot(session, clock), Duration.ofSeconds(response.interval()));
              }
            });
  }

  @Test
  void theBackOffOfNinetySecondsTakesNoTime() {
    List<Duration> boots = new ArrayList<>();
    ManualClock clock = new ManualClock();
    V16CentralSystemHandler centralSystem =
        new V16CentralSystemHandler.Partial() {
          @Override
          public BootNotificationResponse bootNotification(BootNotificationRequest request) {
            boots.add(Duration.ofNanos(clock.getAsLong()));
            return BootNotificationResponse.of(
                boots.size() < 3 ? RegistrationStatus.PENDING : RegistrationStatus.ACCEPTED,
                clock.instant(),
                90);
          }
        };
    TestLine line =
        TestLine.of(
            clock,
            OcppJson.strict(Ocpp16.VERSION),
            station -> station,
            csms -> csms.handler(centralSystem));
    boot(line.station(), clock);
    clock.advance(Duration.ofSeconds(89));
    assertThat(boots).hasSize(1);
    clock.advance(Duration.ofHours(1));

    assertThat(boots)
        .containsExactly(Duration.ZERO, Duration.ofSeconds(90), Duration.ofSeconds(180));
    assertThat(line.frames()).hasSize(6);
  }

  /** Every call of every version, smallest and fullest, from the side that may send it. */
  @ParameterizedTest
  @MethodSource("versions")
  void everyMessageCanBeSentAndAnswered(OcppVersion version) {
    Samples samples = Samples.of(version);
    OcppJson json = OcppJson.strict(version);
    List<Message> taken = new ArrayList<>();
    for (boolean full : List.of(false, true)) {
      TestLine line =
          TestLine.of(
              json,
              station -> station.handler(request -> answer(request, taken, samples, json, full)),
              csms -> csms.handler(request -> answer(request, taken, samples, json, full)));
      for (Action action : version.registry().actions()) {
        if (action instanceof Action.Call<?, ?> call) {
          Session from = Side.CHARGING_STATION.mayInitiate(action) ? line.station() : line.csms();
          Request<?> request = message(call.requestType(), samples, json, full);
          taken.clear();
          Response response = from.call(request).toCompletableFuture().join();

          assertThat(taken).containsExactly(request);
          assertThat(response).isEqualTo(message(call.responseType(), samples, json, full));
        }
      }
    }
  }

  private static CompletionStage<? extends Response> answer(
      Request<?> request, List<Message> taken, Samples samples, OcppJson json, boolean full) {
    taken.add(request);
    return CompletableFuture.completedStage(
        message(request.ocppAction().responseType(), samples, json, full));
  }

  private static <M extends Message> M message(
      Class<M> type, Samples samples, OcppJson json, boolean full) {
    Sample sample = full ? samples.fullest(type) : samples.smallest(type);
    return json.decode(type, sample.json()).orElseThrow();
  }

  @Test
  void framesThatAreLostAreTimeOuts() {
    TestLine line = TestLine.of(OcppJson.strict(Ocpp16.VERSION), station -> station, csms -> csms);
    line.loseFrames(true);
    CompletionStage<?> call = line.station().call(HeartbeatRequest.of());
    line.clock().advance(Duration.ofSeconds(31));

    assertThat(call.toCompletableFuture())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(CallTimedOutException.class);
    line.loseFrames(false);
    assertThat(line.station().call(HeartbeatRequest.of())).isCompletedExceptionally();
    assertThat(line.frames()).hasSize(3);
  }

  @Test
  void aCutEndsWhatIsOpen() {
    TestLine line =
        TestLine.of(
            OcppJson.strict(Ocpp16.VERSION),
            station -> station,
            csms -> csms.handler(request -> new CompletableFuture<>()));
    CompletionStage<?> call = line.station().call(HeartbeatRequest.of());
    assertThat(call).isNotDone();
    line.cut();

    assertThat(call.toCompletableFuture())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(SessionClosedException.class);
  }
}
