package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v21.ClosePeriodicEventStreamRequest;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.StreamDataElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transports that are slow, that throw, and that close: none harms a session. */
@Timeout(120)
class TransportFaultsTest {

  private static final ClearCacheRequest CLEAR = ClearCacheRequest.of();
  private static final HeartbeatResponse EPOCH = HeartbeatResponse.of(Instant.EPOCH);
  private static final int MANY = 10_000;

  private static NotifyPeriodicEventStream message() {
    return NotifyPeriodicEventStream.of(List.of(StreamDataElement.of(1, "a")), 1, 0, Instant.EPOCH);
  }

  /** A transport that is slow: while it takes one frame the peer sends many that need a reply. */
  @Test
  void aFloodOfJunkFillsNoMoreThanTheQueue() {
    List<Session> session = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    Events events = new Events();
    session.add(
        Session.builder(OcppJson.tolerant(Ocpp16.VERSION), Side.CSMS)
            .limits(Limits.DEFAULT.withQueue(100))
            .listener(events)
            .transport(
                (String text) -> {
                  sent.add(text);
                  for (int i = 0; sent.size() == 1 && i < MANY; i++) {
                    session.get(0).receive("[2,\"p" + i + "\",\"Nothing\",{}]");
                  }
                })
            .build());
    session.get(0).call(CLEAR);

    assertThat(sent).hasSize(101);
    assertThat(events.takeIncidents()).filteredOn(Kind.REPLY_DROPPED::equals).hasSize(MANY - 100);
    session.get(0).close();
  }

  @Test
  void aSlowTransportFillsNoMoreThanTheQueueWithMessages() {
    List<Session> session = new ArrayList<>();
    List<CompletionStage<?>> stages = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    session.add(
        Session.builder(OcppJson.strict(Ocpp21.VERSION), Side.CHARGING_STATION)
            .limits(Limits.DEFAULT.withQueue(100))
            .transport(
                (String text) -> {
                  sent.add(text);
                  for (int i = 0; sent.size() == 1 && i < 200; i++) {
                    stages.add(session.get(0).send(message()));
                  }
                })
            .build());
    assertThat(session.get(0).send(message())).isCompleted();

    assertThat(sent).hasSize(101);
    assertThat(stages.subList(0, 100)).allSatisfy(stage -> assertThat(stage).isCompleted());
    assertThat(stages.subList(100, 200))
        .allSatisfy(stage -> assertThat(End.failure(stage)).isInstanceOf(QueueFullException.class));
  }

  /** A transport that fails as often as it is told to. */
  private static final class Failing implements Consumer<String> {

    private final List<String> sent = new ArrayList<>();
    private int failures;

    @Override
    public void accept(String text) {
      if (failures-- > 0) {
        throw new IllegalStateException("broken pipe");
      }
      sent.add(text);
    }
  }

  @Test
  void aTransportThatThrowsFailsTheCallAndTheNextOneIsTried() {
    Failing transport = new Failing();
    transport.failures = 2;
    End csms = End.of(Ocpp16.VERSION, Side.CSMS, builder -> builder.transport(transport));
    for (int i = 0; i < 2; i++) {
      assertThat(End.failure(csms.session.call(CLEAR)))
          .isInstanceOf(NotSentException.class)
          .hasMessageContaining("broken pipe");
    }
    assertThat(csms.session.call(CLEAR)).isNotDone();
    assertThat(transport.sent).hasSize(1);
    assertThat(csms.events.takeIncidents())
        .containsExactly(Kind.TRANSPORT_FAILED, Kind.TRANSPORT_FAILED);
  }

  @Test
  void aTransportThatThrowsFailsAMessage() {
    Failing transport = new Failing();
    transport.failures = 1;
    End station =
        End.of(Ocpp21.VERSION, Side.CHARGING_STATION, builder -> builder.transport(transport));
    assertThat(End.failure(station.session.send(message()))).isInstanceOf(NotSentException.class);
    assertThat(station.session.send(message())).isCompleted();
  }

  @Test
  void aTransportThatThrowsLosesAnAnswerAndNoMore() {
    Failing transport = new Failing();
    transport.failures = 1;
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder
                    .transport(transport)
                    .handler(request -> CompletableFuture.completedStage(EPOCH)));
    csms.receive("[2,'p1','Heartbeat',{}]").receive("[2,'p1','Heartbeat',{}]");

    assertThat(transport.sent).hasSize(1);
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.TRANSPORT_FAILED);
  }

  @Test
  void closeWhileTheTransportSendsDropsTheRest() {
    List<Session> session = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    List<CompletionStage<?>> stages = new ArrayList<>();
    session.add(
        Session.builder(OcppJson.strict(Ocpp21.VERSION), Side.CHARGING_STATION)
            .transport(
                (String text) -> {
                  sent.add(text);
                  stages.add(session.get(0).send(message()));
                  stages.add(session.get(0).call(ClosePeriodicEventStreamRequest.of(1)));
                  session.get(0).close();
                })
            .build());
    stages.add(session.get(0).call(ClosePeriodicEventStreamRequest.of(1)));

    assertThat(sent).hasSize(1);
    assertThat(stages)
        .hasSize(3)
        .allSatisfy(
            stage -> assertThat(End.failure(stage)).isInstanceOf(SessionClosedException.class));
  }
}
