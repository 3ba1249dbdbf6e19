package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.ClearCacheResponse;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.RegistrationStatus;
import org.chargespec.v16.V16CentralSystemHandler;
import org.chargespec.v16.V16ChargePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers that answer at once, later, or after calls of their own. */
class HandlerTest {

  private static final String BOOT =
      "[2,'p1','BootNotification',{'chargePointVendor':'Acme','chargePointModel':'A'}]";
  private static final BootNotificationResponse ACCEPTED =
      BootNotificationResponse.of(RegistrationStatus.ACCEPTED, Instant.EPOCH, 300);
  private static final String CLEARED = "[3,'c1',{'status':'Accepted'}]";

  /** Accepts a charge point, and asks it for its configuration on the spot. */
  private record Direct(V16ChargePoint chargePoint) implements V16CentralSystemHandler.Partial {
    @Override
    public BootNotificationResponse bootNotification(BootNotificationRequest request) {
      chargePoint.getConfiguration(GetConfigurationRequest.of());
      chargePoint.clearCache(ClearCacheRequest.of());
      return ACCEPTED;
    }
  }

  @Test
  void whatADirectHandlerCallsIsSentAfterItsAnswer() {
    End csms = End.handling(session -> new Direct(V16ChargePoint.calling(session)));
    csms.receive(BOOT);

    csms.assertSent("[3,'p1',{'status':'Accepted',...", "[2,'c1','GetConfiguration',{}]");
    csms.receive("[3,'c1',{}]");
    csms.assertSent("[2,'c2','ClearCache',{}]");
  }

  @Test
  void closeFailsWhatAHandlerHasCalledAndNotSent() {
    List<CompletionStage<?>> calls = new ArrayList<>();
    End csms =
        End.handling(
            session ->
                request -> {
                  calls.add(session.call(ClearCacheRequest.of()));
                  session.close();
                  calls.add(session.call(ClearCacheRequest.of()));
                  return CompletableFuture.completedStage(ACCEPTED);
                });
    csms.receive(BOOT);

    csms.assertSent();
    assertThat(calls)
        .allSatisfy(
            call -> assertThat(End.failure(call)).isInstanceOf(SessionClosedException.class));
  }

  @Test
  void whatAHandlerHasCalledWhenItReturnsAnUnfinishedStageIsSentAtOnce() {
    End csms =
        End.handling(
            session ->
                request -> session.call(ClearCacheRequest.of()).thenApply(cleared -> ACCEPTED));
    csms.receive(BOOT);
    csms.assertSent("[2,'c1','ClearCache',{}]");
    csms.receive(CLEARED);
    csms.assertSent("[3,'p1',{'status':'Accepted',...");
  }

  /** A handler that blocks where another thread receives: it must not wait for itself. */
  @Test
  @Timeout(60)
  void aHandlerThatWaitsForItsOwnCallDoesNotWaitForItself() throws InterruptedException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    CompletableFuture<String> sentFirst = new CompletableFuture<>();
    CompletableFuture<String> sentSecond = new CompletableFuture<>();
    Session session =
        Session.builder(OcppJson.strict(Ocpp16.VERSION), Side.CSMS)
            .ids(() -> "c1")
            .executor(executor)
            .transport(
                (String text) -> {
                  if (!sentFirst.complete(text)) {
                    sentSecond.complete(text);
                  }
                })
            .handlerFor(
                caller ->
                    request -> {
                      ClearCacheResponse cleared =
                          caller
                              .call(ClearCacheRequest.of())
                              .thenApply(Objects::requireNonNull)
                              .toCompletableFuture()
                              .join();
                      return CompletableFuture.completedStage(
                          cleared.status() == org.chargespec.v16.ClearCacheStatus.ACCEPTED
                              ? ACCEPTED
                              : null);
                    })
            .build();
    session.receive(BOOT.replace('\'', '"'));
    assertThat(sentFirst.join()).startsWith("[2,\"c1\",\"ClearCache\"");
    session.receive(CLEARED.replace('\'', '"'));
    assertThat(sentSecond.join()).startsWith("[3,\"p1\"");

    executor.shutdown();
    assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void workAfterTheAnswerIsDoneAfterItHoweverLateItComes() {
    CompletableFuture<BootNotificationResponse> answer = new CompletableFuture<>();
    End csms =
        End.handling(
            session ->
                request -> {
                  session.afterAnswer(() -> session.call(ClearCacheRequest.of()));
                  return answer;
                });
    csms.receive(BOOT);
    csms.assertSent();
    answer.complete(ACCEPTED);
    csms.assertSent("[3,'p1',...", "[2,'c1','ClearCache',{}]");
  }

  @Test
  void workAfterADirectAnswerIsDoneAfterWhatTheHandlerCalled() {
    End csms =
        End.handling(
            session ->
                request -> {
                  session.afterAnswer(() -> session.call(GetConfigurationRequest.of()));
                  session.call(ClearCacheRequest.of());
                  return CompletableFuture.completedStage(ACCEPTED);
                });
    csms.receive(BOOT).receive(CLEARED);
    csms.assertSent("[3,'p1',...", "[2,'c1','ClearCache',{}]", "[2,'c2','GetConfiguration',{}]");
  }

  @Test
  void workAfterTheAnswerThatThrowsHarmsNothing() {
    List<String> done = new ArrayList<>();
    End csms =
        End.handling(
            session ->
                request -> {
                  session.afterAnswer(
                      () -> {
                        throw new IllegalStateException();
                      });
                  session.afterAnswer(() -> done.add("second"));
                  return CompletableFuture.completedStage(ACCEPTED);
                });
    csms.receive(BOOT);
    csms.assertSent("[3,'p1',...");
    assertThat(done).containsExactly("second");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.HANDLER_FAILED);
  }

  @Test
  void workAfterTheAnswerIsForHandlersOnly() {
    End csms = End.handling(session -> Serving.unsupporting());
    assertThatThrownBy(() -> csms.session.afterAnswer(() -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theExecutorRunsHandlers() {
    List<Runnable> tasks = new ArrayList<>();
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder
                    .executor(tasks::add)
                    .handler(request -> CompletableFuture.completedStage(ACCEPTED)));
    csms.receive(BOOT);
    csms.assertSent();
    tasks.forEach(Runnable::run);
    csms.assertSent("[3,'p1',...");
  }

  /** A gateway: what the handler of one session calls is sent by another. */
  @Test
  void whatAHandlerCallsInAnotherSessionIsSentAtOnce() {
    End upstream = End.of(Ocpp16.VERSION, Side.CHARGING_STATION);
    End csms =
        End.answering(
            request -> {
              upstream.session.call(HeartbeatRequest.of());
              upstream.assertSent("[2,'c1','Heartbeat',{}]");
              return CompletableFuture.completedStage(ACCEPTED);
            });
    csms.receive(BOOT);
    csms.assertSent("[3,'p1',{'status':'Accepted',...");
  }
}
