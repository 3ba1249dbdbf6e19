package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.MessageHandler;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.RegistrationStatus;
import org.junit.jupiter.api.Test;

/** Errors of a handler, and what the peer is told of them. */
class HandlerErrorsTest {

  private static final String BOOT =
      "[2,'p1','BootNotification',{'chargePointVendor':'Acme','chargePointModel':'A'}]";

  @Test
  void aHandlerChoosesItsError() {
    End csms =
        End.answering(
            request ->
                CompletableFuture.failedStage(
                    new CallErrorException(
                        ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
                        "x".repeat(300),
                        Map.of("a", 1))));
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','OccurenceConstraintViolation','" + "x".repeat(255) + "',{'a':1}]");
    assertThat(csms.events.takeIncidents()).isEmpty();
  }

  @Test
  void anErrorThatIsThrownIsChosenToo() {
    End csms =
        End.answering(
            request -> {
              throw new CallErrorException(ErrorCode.SECURITY_ERROR, "no");
            });
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','SecurityError','no',{}]");
  }

  @Test
  void anyOtherExceptionIsInternalErrorWithoutItsMessage() {
    End csms =
        End.answering(
            request -> {
              throw new IllegalStateException("password=4711");
            });
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','InternalError','',{}]");
    assertThat(csms.events.incidents)
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.kind()).isEqualTo(Kind.HANDLER_FAILED);
              assertThat(incident.cause()).hasMessage("password=4711");
            });
  }

  @Test
  void anErrorOfTheJavaMachineIsInternalErrorToo() {
    End csms =
        End.answering(
            request -> {
              throw new StackOverflowError();
            });
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','InternalError','',{}]");
  }

  @Test
  @SuppressWarnings("NullAway") // what handlers do that no tool checks
  void nullIsInternalErrorWhereverItComesFrom() {
    for (MessageHandler handler :
        List.<MessageHandler>of(
            request -> null, request -> CompletableFuture.completedStage(null))) {
      assertInternalError(handler, Kind.HANDLER_FAILED);
    }
  }

  @Test
  void theResponseOfAnotherActionIsInternalError() {
    assertInternalError(
        request -> CompletableFuture.completedStage(HeartbeatResponse.of(Instant.EPOCH)),
        Kind.ANSWER_NOT_CONFORMING);
  }

  private static void assertInternalError(MessageHandler handler, Kind incident) {
    End csms = End.answering(handler);
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','InternalError','',{}]");
    assertThat(csms.events.takeIncidents()).containsExactly(incident);
  }

  @Test
  void aResponseThatDoesNotConformIsNotSentByAStrictSession() {
    End csms =
        End.of(
            OcppJson.strict(Ocpp16.VERSION),
            Side.CSMS,
            builder ->
                builder.handler(
                    request ->
                        CompletableFuture.completedStage(
                            new BootNotificationResponse(
                                RegistrationStatus.UNRECOGNIZED, Instant.EPOCH, 300))));
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','InternalError','',{}]");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.ANSWER_NOT_CONFORMING);
  }

  @Test
  void withoutAHandlerNothingIsSupported() {
    End csms = End.of(Ocpp16.VERSION, Side.CSMS);
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','NotSupported','BootNotification is not supported',{}]");
  }

  @Test
  void anExecutorWithoutRoomIsInternalError() {
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder.executor(
                    task -> {
                      throw new RejectedExecutionException("full");
                    }));
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','InternalError','',{}]");
  }

  @Test
  void anExecutorWithoutThreadsIsInternalError() {
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder.executor(
                    task -> {
                      throw new OutOfMemoryError("unable to create native thread");
                    }));
    csms.receive(BOOT);
    csms.assertSent("[4,'p1','InternalError','',{}]");
  }
}
