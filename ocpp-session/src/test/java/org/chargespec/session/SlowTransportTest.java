package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.chargespec.Side;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.StreamDataElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transports that say later that they have taken a frame. */
@Timeout(120)
class SlowTransportTest {

  private static final ClearCacheRequest CLEAR = ClearCacheRequest.of();
  private static final int MANY = 10_000;

  private final List<String> given = new ArrayList<>();
  private final List<CompletableFuture<String>> taken = new ArrayList<>();
  private final AtomicInteger handled = new AtomicInteger();
  private final End csms =
      End.of(
          Ocpp16.VERSION,
          Side.CSMS,
          builder ->
              builder
                  .limits(Limits.DEFAULT.withQueue(100))
                  .transportOfStage(this::give)
                  .handler(
                      request -> {
                        handled.incrementAndGet();
                        return CompletableFuture.completedStage(
                            HeartbeatResponse.of(Instant.EPOCH));
                      }));

  private CompletionStage<String> give(String text) {
    given.add(text);
    CompletableFuture<String> stage = new CompletableFuture<>();
    taken.add(stage);
    return stage;
  }

  @Test
  void aFrameIsHandedOverWhenTheOneBeforeIsTaken() {
    csms.receive("[2,'p1','Heartbeat',{}]").receive("[2,'p2','Heartbeat',{}]");
    csms.session.call(CLEAR);
    assertThat(given).singleElement().asString().startsWith("[3,\"p1\"");

    taken.get(0).complete("");
    assertThat(given).hasSize(2).last().asString().startsWith("[3,\"p2\"");
    taken.get(1).complete("");
    assertThat(given).hasSize(3).last().asString().startsWith("[2,\"c1\"");
  }

  @Test
  void aStageThatFailsFailsTheCallAndTheNextFrameIsTried() {
    CompletionStage<?> first = csms.session.call(CLEAR);
    CompletionStage<?> second = csms.session.call(CLEAR);
    taken.get(0).completeExceptionally(new IllegalStateException("broken pipe"));

    assertThat(End.failure(first))
        .isInstanceOf(NotSentException.class)
        .hasMessage("ClearCache was not sent: java.lang.IllegalStateException: broken pipe");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.TRANSPORT_FAILED);
    assertThat(given).hasSize(2);
    assertThat(second).isNotDone();
  }

  @Test
  void aStageThatHasFailedAlreadyFailsTheCall() {
    End end =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder.transportOfStage(
                    text ->
                        CompletableFuture.failedStage(new IllegalStateException("broken pipe"))));

    assertThat(End.failure(end.session.call(CLEAR)))
        .isInstanceOf(NotSentException.class)
        .hasRootCauseMessage("broken pipe");
  }

  /** It is told of frames and incidents while frames wait, and of each frame sent in its order. */
  @Test
  void theListenerDoesNotWaitForTheTransport() {
    csms.receive("[2,'p1','Heartbeat',{}]").receive("[2,'p2','Heartbeat',{}]");
    csms.receive("nonsense");

    assertThat(csms.events.frames)
        .extracting(event -> event.direction() + " " + event.messageId())
        .containsExactly("IN p1", "OUT p1", "IN p2", "IN ");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.UNREADABLE);
    taken.get(0).complete("");
    assertThat(csms.events.frames).last().asString().isEqualTo("OUT CALLRESULT p2 Heartbeat");
  }

  /** A peer that calls and takes no answers: no more is handled than can be answered. */
  @Test
  void aPeerThatTakesNothingFillsNoMoreThanTheQueue() {
    for (int i = 0; i < MANY; i++) {
      csms.receive("[2,'p" + i + "','Heartbeat',{}]");
    }
    assertThat(given).hasSize(1);
    assertThat(handled).hasValue(101);
    assertThat(csms.events.takeIncidents()).hasSize(MANY - 101).containsOnly(Kind.REPLY_DROPPED);

    for (int i = 0; i < taken.size(); i++) {
      taken.get(i).complete("");
    }
    assertThat(given).hasSize(101);
    csms.receive("[2,'again','Heartbeat',{}]");
    assertThat(given).last().asString().startsWith("[3,\"again\"");
  }

  @Test
  void closeDropsWhatWaits() {
    csms.receive("[2,'p1','Heartbeat',{}]").receive("[2,'p2','Heartbeat',{}]");
    CompletionStage<?> call = csms.session.call(CLEAR);
    csms.session.close("cut");
    taken.get(0).complete("");

    assertThat(given).hasSize(1);
    assertThat(End.failure(call)).isInstanceOf(SessionClosedException.class);
    assertThat(csms.events.closed).containsExactly("cut");
  }

  private static NotifyPeriodicEventStream message(int pending) {
    return NotifyPeriodicEventStream.of(
        List.of(StreamDataElement.of(1, "a")), 1, pending, Instant.EPOCH);
  }

  /** As it is when another thread completes it between two looks. */
  private static final class DoneOnTheSecondLook extends CompletableFuture<String> {

    private boolean looked;

    @Override
    public boolean isDone() {
      boolean done = looked;
      looked = true;
      return done;
    }
  }

  private static End withManyWaiting(Function<String, CompletionStage<?>> transport) {
    return End.of(
        Ocpp21.VERSION,
        Side.CHARGING_STATION,
        builder -> builder.limits(Limits.DEFAULT.withQueue(MANY)).transportOfStage(transport));
  }

  @Test
  void stagesThatAreDoneBetweenTwoLooksDoNotGrowTheStack() {
    CompletableFuture<String> first = new CompletableFuture<>();
    List<CompletableFuture<String>> later = new ArrayList<>();
    End end =
        withManyWaiting(
            text -> {
              CompletableFuture<String> stage = new DoneOnTheSecondLook();
              stage.complete("");
              later.add(stage);
              return later.size() == 1 ? first : stage;
            });
    List<CompletionStage<?>> stages = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      stages.add(end.session.send(message(i)));
    }
    assertThat(later).hasSize(1);
    first.complete("");

    assertThat(later).hasSize(MANY);
    assertThat(stages).allSatisfy(stage -> assertThat(stage).isCompletedWithValue(null));
  }

  @Test
  void nothingIsLostOrOutOfOrderWhenAnotherThreadTakes() throws InterruptedException {
    List<String> sent = new ArrayList<>();
    CountDownLatch all = new CountDownLatch(MANY);
    ExecutorService network = Executors.newSingleThreadExecutor();
    End end =
        withManyWaiting(
            text ->
                CompletableFuture.runAsync(
                    () -> {
                      sent.add(text);
                      all.countDown();
                    },
                    network));
    List<CompletionStage<?>> stages = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      stages.add(end.session.send(message(i)));
    }
    all.await();
    network.shutdown();
    assertThat(network.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

    assertThat(sent).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(sent.get(i)).contains("\"pending\":" + i + ",");
    }
    assertThat(stages).allSatisfy(stage -> assertThat(stage).isCompletedWithValue(null));
  }
}
