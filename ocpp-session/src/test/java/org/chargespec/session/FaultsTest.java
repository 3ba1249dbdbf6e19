package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chargespec.Side;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bad peers, bad handlers, bad listeners, bad clocks: a session outlives them all. */
@Timeout(120)
class FaultsTest {

  private static final ClearCacheRequest CLEAR = ClearCacheRequest.of();
  private static final HeartbeatResponse EPOCH = HeartbeatResponse.of(Instant.EPOCH);
  private static final String ACCEPTED = "[3,'%s',{'status':'Accepted'}]";
  private static final int MANY = 10_000;

  private static void assertWorks(End end, String id) {
    end.sent.clear();
    CompletionStage<?> call = end.session.call(CLEAR);
    end.assertSent("[2,'" + id + "','ClearCache',{}]");
    end.receive(ACCEPTED.formatted(id));
    assertThat(call).isCompleted();
  }

  @Test
  void aPeerThatNeverAnswersCostsEachCallItsTimeOutAndNoMore() {
    End csms =
        End.of(
            Ocpp16.VERSION, Side.CSMS, builder -> builder.limits(Limits.DEFAULT.withQueue(MANY)));
    List<Integer> ended = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int number = i;
      csms.session
          .call(CLEAR)
          .whenComplete(
              (response, failure) -> {
                assertThat(failure).isInstanceOf(CallTimedOutException.class);
                ended.add(number);
              });
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(ended).hasSize(i);
      csms.pass(30);
    }
    assertThat(ended).hasSize(MANY).isSorted();
    assertWorks(csms, "c" + (MANY + 1));
  }

  @Test
  void tenThousandQueuedCallsEndWithCloseInOrder() {
    End csms =
        End.of(
            Ocpp16.VERSION, Side.CSMS, builder -> builder.limits(Limits.DEFAULT.withQueue(MANY)));
    List<Integer> ended = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int number = i;
      csms.session.call(CLEAR).whenComplete((response, failure) -> ended.add(number));
    }
    csms.session.close();

    assertThat(ended).hasSize(MANY).isSorted();
  }

  /** Of one that waits and was not sent, of a call of its own, and of none at all. */
  @Test
  void aPeerThatAnswersWithAnotherIdHarmsNoCall() {
    End csms = End.answering(request -> new CompletableFuture<>());
    CompletionStage<?> first = csms.session.call(CLEAR);
    CompletionStage<?> waiting = csms.session.call(CLEAR);
    csms.receive("[2,'p1','Heartbeat',{}]");
    for (String id : List.of("c2", "p1", "x", "-1")) {
      csms.receive(ACCEPTED.formatted(id)).receive("[4,'" + id + "','GenericError','',{}]");
    }

    assertThat(csms.events.takeIncidents()).hasSize(8).containsOnly(Kind.UNKNOWN_ANSWER);
    csms.assertSent("[2,'c1','ClearCache',{}]");
    csms.receive(ACCEPTED.formatted("c1")).receive(ACCEPTED.formatted("c2"));
    assertThat(first).isCompleted();
    assertThat(waiting).isCompleted();
  }

  @Test
  void aFloodOfCallsReachesTheHandlerUpToTheBound() {
    AtomicInteger handled = new AtomicInteger();
    End csms =
        End.answering(
            request -> {
              handled.incrementAndGet();
              return new CompletableFuture<>();
            });
    for (int i = 0; i < MANY; i++) {
      csms.receive("[2,'p" + i + "','Heartbeat',{}]");
    }
    assertThat(handled).hasValue(Limits.DEFAULT.openCalls());
    assertThat(csms.sent).hasSize(MANY - Limits.DEFAULT.openCalls());
    assertWorks(csms, "c1");
  }

  @Test
  void aMebibyteOfJunkIsNoHarm() {
    End csms = End.of(Ocpp16.VERSION, Side.CSMS);
    int size = 1 << 20;
    byte[] random = new byte[size];
    new Random(1).nextBytes(random);
    csms.session.receive(random, 0, size);
    csms.session.receive(new String(random, StandardCharsets.ISO_8859_1));
    for (String part : List.of("[", "{\"a\":", "[2,", "\"", "\\", "9", " ", "\ud83d")) {
      csms.session.receive(part.repeat(size / part.length()));
      csms.session.receive(part.repeat(size / part.length() + 1));
    }
    byte[] zeros = new byte[size];
    csms.session.receive(zeros, 0, size);
    Arrays.fill(zeros, (byte) -1);
    csms.session.receive(zeros, 0, size);
    csms.session.receive(zeros, size, size);

    assertThat(csms.events.takeIncidents()).hasSize(21).containsOnly(Kind.UNREADABLE);
    assertWorks(csms, "c1");
  }

  @Test
  void aHandlerThatBlocksKeepsBackNothingButItsAnswer() throws InterruptedException {
    ExecutorService executor = Executors.newCachedThreadPool();
    CountDownLatch latch = new CountDownLatch(1);
    CountDownLatch blocked = new CountDownLatch(1);
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder
                    .executor(executor)
                    .handler(
                        request -> {
                          blocked.countDown();
                          await(latch);
                          return CompletableFuture.completedStage(EPOCH);
                        }));
    csms.receive("[2,'p1','Heartbeat',{}]");
    blocked.await();
    assertWorks(csms, "c1");
    CompletionStage<?> call = csms.session.call(CLEAR);
    csms.pass(30);
    assertThat(End.failure(call)).isInstanceOf(CallTimedOutException.class);

    csms.sent.clear();
    latch.countDown();
    executor.shutdown();
    assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    csms.assertSent("[3,'p1',...");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aHandlerThatAnswersAfterTheTimeOutAnswersOnce() {
    CompletableFuture<HeartbeatResponse> answer = new CompletableFuture<>();
    End csms = End.answering(request -> answer);
    csms.receive("[2,'p1','Heartbeat',{}]");
    csms.pass(60);
    csms.assertSent();
    answer.complete(EPOCH);
    csms.assertSent("[3,'p1',...");
  }

  @Test
  void aHandlerThatAnswersAfterCloseSendsNothing() {
    CompletableFuture<HeartbeatResponse> answer = new CompletableFuture<>();
    End csms = End.answering(request -> answer);
    csms.receive("[2,'p1','Heartbeat',{}]");
    csms.session.close();
    answer.complete(EPOCH);
    csms.assertSent();
  }

  @Test
  void closeInAContinuationAndInTheListenerIsNoHarm() {
    List<Session> session = new ArrayList<>();
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder.listener(
                    new SessionListener() {
                      @Override
                      public void callEnded(CallEvent event) {
                        session.get(0).close("by the listener");
                      }
                    }));
    session.add(csms.session);
    List<String> ended = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      csms.session
          .call(CLEAR)
          .whenComplete(
              (response, failure) -> {
                csms.session.close("by a continuation");
                ended.add(failure == null ? "answered" : failure.getMessage());
              });
    }
    csms.receive(ACCEPTED.formatted("c1"));

    assertThat(ended).hasSize(3).contains("answered");
    csms.assertSent("[2,'c1',...");
  }

  /** It times out all the same, at most once the time-out later. */
  @Test
  void aClockThatGoesBackwardsDelaysATimeOutAndNoMore() {
    End csms = End.of(Ocpp16.VERSION, Side.CSMS);
    CompletionStage<?> call = csms.session.call(CLEAR);
    csms.pass(1);
    csms.clock.jump(Duration.ofHours(-1));
    csms.pass(60);

    assertThat(End.failure(call)).isInstanceOf(CallTimedOutException.class);
    assertThat(csms.events.calls)
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.took()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60)));
    assertWorks(csms, "c2");
  }

  @Test
  void aSchedulerThatThrowsIsAnIncidentAndIsTriedAgain() {
    AtomicInteger failures = new AtomicInteger(1);
    HandClock clock = new HandClock();
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder
                    .clock(clock)
                    .scheduler(
                        (task, delay) -> {
                          if (failures.getAndDecrement() > 0) {
                            throw new IllegalStateException("shut down");
                          }
                          clock.schedule(task, delay);
                        }));
    CompletionStage<?> call = csms.session.call(CLEAR);
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.SCHEDULER_FAILED);
    csms.receive("nonsense");
    clock.pass(Duration.ofSeconds(30));
    assertThat(call).isCompletedExceptionally();
  }
}
