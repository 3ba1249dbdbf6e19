package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.chargespec.Side;
import org.chargespec.session.CallEvent.Outcome;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.ClearCacheResponse;
import org.chargespec.v16.ClearCacheStatus;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;

/** Calls whose stage the user completes: a call that waits is dropped, one that was sent is not. */
class CancelledCallsTest {

  private static final ClearCacheRequest CLEAR = ClearCacheRequest.of();
  private static final String ACCEPTED = "[3,'%s',{'status':'Accepted'}]";

  private final End csms =
      End.of(Ocpp16.VERSION, Side.CSMS, builder -> builder.limits(Limits.DEFAULT.withQueue(2)));

  private CompletionStage<ClearCacheResponse> call() {
    return csms.session.call(CLEAR);
  }

  @Test
  void aCallThatIsCancelledWhileItWaitsIsNotSentAndFreesItsPlace() {
    call();
    CompletableFuture<?> second = call().toCompletableFuture();
    CompletableFuture<?> third = call().toCompletableFuture();
    csms.pass(2);
    assertThat(second.cancel(true)).isTrue();

    assertThat(csms.events.queue).containsExactly(1, 2, 1);
    assertThat(csms.events.calls)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.messageId()).isEqualTo("c2");
              assertThat(event.outcome()).isEqualTo(Outcome.CANCELLED);
              assertThat(event.failure()).isInstanceOf(CancellationException.class);
              assertThat(event.waited()).isEqualTo(Duration.ofSeconds(2));
              assertThat(event.took()).isZero();
            });
    assertThat(call()).as("the place of the second").isNotDone();
    csms.receive(ACCEPTED.formatted("c1"));
    csms.assertSent("[2,'c1',...", "[2,'c3',...");
    assertThat(third).isNotDone();
  }

  /** All versions, 4.1.1: the next CALL is sent after the answer or the time-out of this one. */
  @Test
  void aCallThatIsCancelledAfterItWasSentStaysOpenUntilItsAnswer() {
    CompletableFuture<?> first = call().toCompletableFuture();
    CompletableFuture<?> second = call().toCompletableFuture();
    first.cancel(true);
    csms.assertSent("[2,'c1',...");
    assertThat(csms.events.queue).containsExactly(1);
    assertThat(csms.events.calls).isEmpty();

    csms.receive(ACCEPTED.formatted("c1"));
    csms.assertSent("[2,'c2',...");
    assertThat(second).isNotDone();
    assertThat(first).isCancelled();
    assertThat(csms.events.queue).containsExactly(1, 0);
    assertThat(csms.events.calls).extracting(CallEvent::outcome).containsExactly(Outcome.ANSWERED);
    assertThat(csms.events.incidents).isEmpty();
  }

  @Test
  void aCallThatIsCancelledAfterItWasSentStaysOpenUntilItsTimeOut() {
    call().toCompletableFuture().cancel(true);
    call();
    csms.assertSent("[2,'c1',...");
    csms.pass(30);

    csms.assertSent("[2,'c2',...");
    assertThat(csms.events.calls).extracting(CallEvent::outcome).containsExactly(Outcome.TIMED_OUT);
    csms.receive(ACCEPTED.formatted("c1"));
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.LATE_ANSWER);
  }

  /** As {@code orTimeout} and {@code complete} do it. */
  @Test
  void aCallWhoseStageIsCompletedOtherwiseIsNotSentEither() {
    call();
    call().toCompletableFuture().completeExceptionally(new TimeoutException());
    call().toCompletableFuture().complete(ClearCacheResponse.of(ClearCacheStatus.REJECTED));

    assertThat(csms.events.queue).containsExactly(1, 0, 1, 0);
    assertThat(csms.events.calls)
        .extracting(CallEvent::outcome)
        .containsExactly(Outcome.CANCELLED, Outcome.CANCELLED);
    csms.receive(ACCEPTED.formatted("c1"));
    csms.assertSent("[2,'c1',...");
  }

  /** As always in Java: the stage of the call itself is not completed by it. */
  @Test
  void cancellingADerivedStageDoesNotCancelTheCall() {
    call();
    csms.session.call(CLEAR).thenApply(response -> "").toCompletableFuture().cancel(true);
    csms.receive(ACCEPTED.formatted("c1"));
    csms.assertSent("[2,'c1',...", "[2,'c2',...");
  }

  @Test
  void aCallThatAHandlerMakesAndCancelsIsNotSent() {
    List<CompletionStage<?>> calls = new ArrayList<>();
    End end =
        End.handling(
            session ->
                request -> {
                  session.call(CLEAR).toCompletableFuture().cancel(true);
                  calls.add(session.call(CLEAR));
                  session.call(CLEAR).toCompletableFuture().cancel(true);
                  return CompletableFuture.completedStage(
                      HeartbeatResponse.of(java.time.Instant.EPOCH));
                });
    end.receive("[2,'p1','Heartbeat',{}]");

    end.assertSent("[3,'p1',...", "[2,'c2',...");
    assertThat(end.events.queue).containsExactly(1, 0, 1, 2, 1, 0);
    end.receive(ACCEPTED.formatted("c2"));
    end.assertSent();
    assertThat(calls).singleElement().satisfies(call -> assertThat(call).isCompleted());
  }

  @Test
  void cancellingAfterTheEndHarmsNothing() {
    CompletableFuture<?> first = call().toCompletableFuture();
    CompletableFuture<?> second = call().toCompletableFuture();
    csms.receive(ACCEPTED.formatted("c1"));
    csms.session.close();
    int told = csms.events.calls.size();

    assertThat(first.cancel(true)).isFalse();
    assertThat(second.cancel(true)).isFalse();
    assertThat(csms.events.calls).hasSize(told);
    assertThat(csms.events.queue).containsExactly(1, 0);
  }

  @Test
  void theListenerSeesAnEmptyQueueAfterClose() {
    call();
    call();
    call();
    csms.session.close();
    assertThat(csms.events.queue).containsExactly(1, 2, 0);
  }
}
