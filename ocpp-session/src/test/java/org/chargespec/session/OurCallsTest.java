package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.Side;
import org.chargespec.Violation;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallEvent.Outcome;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetResponse;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.chargespec.v16.UnlockConnectorRequest;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.StreamDataElement;
import org.junit.jupiter.api.Test;

/** The rules for the calls that we make, each with its place in the standard. */
class OurCallsTest {

  private static final ResetRequest RESET = ResetRequest.of(ResetType.SOFT);
  private static final ClearCacheRequest CLEAR = ClearCacheRequest.of();
  private static final String ACCEPTED = "[3,'%s',{'status':'Accepted'}]";

  private final End csms = End.of(Ocpp16.VERSION, Side.CSMS);

  private static CompletionStage<ResetResponse> reset(End end) {
    return end.session.call(RESET);
  }

  /** OCPP-J 1.6, 4.1.1; 2.0.1 part 4, 4.1.1; 2.1 part 4, 4.1.1. */
  @Test
  void oneCallIsOpenAtATimeAndTheOthersWaitInOrder() {
    CompletionStage<ResetResponse> first = reset(csms);
    csms.session.call(CLEAR);
    csms.session.call(UnlockConnectorRequest.of(1));
    csms.assertSent("[2,'c1','Reset',{'type':'Soft'}]");

    csms.receive(ACCEPTED.formatted("c1"));
    assertThat(first).isCompletedWithValue(ResetResponse.of(ResetStatus.ACCEPTED));
    csms.assertSent("[2,'c2','ClearCache',{}]");

    csms.receive("[4,'c2','NotSupported','',{}]");
    csms.assertSent("[2,'c3','UnlockConnector',{'connectorId':1}]");
    assertThat(csms.events.queue).containsExactly(1, 2, 1, 0);
  }

  /** OCPP-J 1.6, 4.1.1: an answer or a time-out ends a call. */
  @Test
  void aTimeOutFreesThePlace() {
    CompletionStage<ResetResponse> first = reset(csms);
    CompletionStage<?> second = csms.session.call(CLEAR);
    csms.assertSent("[2,'c1',...");

    csms.pass(29);
    assertThat(first).isNotDone();
    csms.pass(1);
    assertThat(End.failure(first))
        .isInstanceOf(CallTimedOutException.class)
        .hasMessage("no answer to Reset within PT30S");
    csms.assertSent("[2,'c2',...");

    // Its time begins when it is sent, and not when it was made.
    csms.pass(29);
    assertThat(second).isNotDone();
    csms.pass(1);
    assertThat(second).isCompletedExceptionally();
  }

  @Test
  void theTimeOutCanBeSet() {
    End end =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder -> builder.limits(Limits.DEFAULT.withTimeout(Duration.ofSeconds(5))));
    CompletionStage<ResetResponse> call = reset(end);
    end.pass(5);
    assertThat(call).isCompletedExceptionally();
  }

  /** Nothing is left to wake for when no call is open, and at most one wake-up is arranged. */
  @Test
  void atMostOneWakeUpIsArranged() {
    for (int i = 1; i <= 100; i++) {
      reset(csms);
      csms.receive(ACCEPTED.formatted("c" + i));
    }
    assertThat(csms.clock.scheduled()).isEqualTo(1);
    csms.pass(30);
    assertThat(csms.clock.scheduled()).isZero();
    CompletionStage<ResetResponse> last = reset(csms);
    csms.pass(30);
    assertThat(last).isCompletedExceptionally();
  }

  /** No place in the standard: it is what a peer does that is slower than the time-out. */
  @Test
  void aLateAnswerIsAnIncidentAndHarmsNothing() {
    reset(csms);
    CompletionStage<?> second = csms.session.call(CLEAR);
    csms.pass(30);

    csms.receive(ACCEPTED.formatted("c1"));
    csms.receive("[4,'c1','GenericError','',{}]");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.LATE_ANSWER, Kind.LATE_ANSWER);
    assertThat(second).isNotDone();
    csms.receive(ACCEPTED.formatted("c2"));
    assertThat(second).isCompleted();
  }

  /** All versions, 4.2.2: a CALLRESULT answers one CALL. */
  @Test
  void aSecondAnswerIsAnIncidentAndHarmsNothing() {
    CompletionStage<ResetResponse> first = reset(csms);
    CompletionStage<?> second = csms.session.call(CLEAR);
    csms.receive(ACCEPTED.formatted("c1")).receive("[3,'c1',{'status':'Rejected'}]");

    assertThat(csms.events.takeIncidents()).containsExactly(Kind.DUPLICATE_ANSWER);
    assertThat(first).isCompletedWithValue(ResetResponse.of(ResetStatus.ACCEPTED));
    assertThat(second).isNotDone();
  }

  /** OCPP-J 1.6, 4.2.2: the id of a CALLRESULT is that of its CALL. */
  @Test
  void anAnswerToWhatWasNotAskedIsAnIncidentAndHarmsNothing() {
    CompletionStage<ResetResponse> call = reset(csms);
    csms.receive(ACCEPTED.formatted("x")).receive("[4,'-1','GenericError','',{}]");

    assertThat(csms.events.takeIncidents())
        .containsExactly(Kind.UNKNOWN_ANSWER, Kind.UNKNOWN_ANSWER);
    assertThat(call).isNotDone();
    csms.assertSent("[2,'c1',...");
  }

  /** OCPP-J 1.6, 4.2.3. */
  @Test
  void aCallErrorFailsTheCallWithWhatItSays() {
    CompletionStage<ResetResponse> call = reset(csms);
    csms.receive("[4,'c1','SecurityError','not now',{'a':'b'}]");

    CallErrorException error = CallErrorException.of(End.failure(call)).orElseThrow();
    assertThat(error.code()).isEqualTo(ErrorCode.SECURITY_ERROR);
    assertThat(error.description()).isEqualTo("not now");
    assertThat(error.details()).containsEntry("a", "b");
  }

  /** 1.6 and 2.0.1 define no reply to a CALLRESULT (OCPP-J 1.6, 4.2.2; 2.0.1 part 4, 4.2.2). */
  @Test
  void anAnswerThatDoesNotConformFailsTheCall() {
    End end = End.of(Ocpp201.VERSION, Side.CSMS);
    CompletionStage<?> call = end.session.call(org.chargespec.v201.ClearCacheRequest.of());
    end.sent.clear();
    end.receive("[3,'c1',{}]");

    NonConformingAnswerException failure = (NonConformingAnswerException) End.failure(call);
    assertThat(failure.violations()).extracting(Violation::pointer).containsExactly("/status");
    assertThat(failure).hasMessageContaining("ClearCache").hasMessageContaining("/status");
    end.assertSent();
  }

  /** 2.1 part 4, 4.2.2 and 4.2.3. */
  @Test
  void anAnswerThatDoesNotConformIsToldThePeerByCallResultErrorIn21() {
    End end = End.of(Ocpp21.VERSION, Side.CSMS);
    CompletionStage<?> call = end.session.call(org.chargespec.v21.ClearCacheRequest.of());
    end.session.call(org.chargespec.v21.ClearCacheRequest.of());
    end.sent.clear();
    end.receive("[3,'c1',{}]");

    assertThat(End.failure(call)).isInstanceOf(NonConformingAnswerException.class);
    end.assertSent("[5,'c1','OccurrenceConstraintViolation','/status: MISSING',{}]", "[2,'c2',...");
  }

  /** 1.6 and 2.0.1 define no reply to it. */
  @Test
  void anAnswerThatBreaksOffFailsTheCall() {
    CompletionStage<ResetResponse> call = reset(csms);
    csms.sent.clear();
    csms.receive("[3,'c1',{'status':'Acce");

    assertThat(End.failure(call)).isInstanceOf(NonConformingAnswerException.class);
    csms.assertSent();
  }

  /** 2.1 part 4, 4.2.4 and 4.1.1: SEND is exempt. */
  @Test
  void aSendOvertakesCallsThatWait() {
    End station = End.of(Ocpp21.VERSION, Side.CHARGING_STATION);
    station.session.call(org.chargespec.v21.HeartbeatRequest.of());
    station.session.call(org.chargespec.v21.HeartbeatRequest.of());
    CompletionStage<?> sent =
        station.session.send(
            NotifyPeriodicEventStream.of(
                List.of(StreamDataElement.of(1, "a")), 1, 0, java.time.Instant.EPOCH));

    assertThat(sent).isCompletedWithValue(null);
    station.assertSent("[2,'c1','Heartbeat',{}]", "[6,'c3','NotifyPeriodicEventStream',...");
  }

  /** OCPP-J 1.6, 4.1.4; 2.1 part 4, 4.1.4: ids differ on all connections of a station. */
  @Test
  void messageIdsAreRandomUuids() {
    List<String> frames = new ArrayList<>();
    Session session =
        Session.builder(OcppJson.strict(Ocpp16.VERSION), Side.CHARGING_STATION)
            .transport((Consumer<String>) frames::add)
            .build();
    session.call(HeartbeatRequest.of());

    String id = frames.get(0).split("\"", -1)[1];
    assertThat(UUID.fromString(id).version()).isEqualTo(4);
    session.close();
  }

  /** All versions: each message has the side that sends it. */
  @Test
  void aRequestOfAnotherVersionOrOfTheOtherSideIsNotSent() {
    assertThat(End.failure(csms.session.call(HeartbeatRequest.of())))
        .isInstanceOf(MisdirectedException.class)
        .hasMessage("Heartbeat of OCPP 1.6 is not sent by the CSMS of a session of OCPP 1.6");
    assertThat(End.failure(csms.session.call(org.chargespec.v201.ClearCacheRequest.of())))
        .isInstanceOf(MisdirectedException.class);
    csms.assertSent();
  }

  /** No place in the standard: it is what strict is for. */
  @Test
  void aRequestThatDoesNotConformIsNotSentByAStrictSession() {
    End end = End.of(OcppJson.strict(Ocpp16.VERSION), Side.CSMS, builder -> builder);

    assertThat(End.failure(end.session.call(new UnlockConnectorRequest(-1))))
        .isInstanceOf(NonConformingException.class);
    end.assertSent();
    assertThat(reset(end)).isNotDone();
    end.assertSent("[2,'c2',...");
  }

  /** No place in the standard: the bound is ours. */
  @Test
  void theQueueIsBounded() {
    End end =
        End.of(Ocpp16.VERSION, Side.CSMS, builder -> builder.limits(Limits.DEFAULT.withQueue(2)));
    reset(end);
    CompletionStage<ResetResponse> second = reset(end);
    reset(end);
    assertThat(End.failure(reset(end)))
        .isInstanceOf(QueueFullException.class)
        .hasMessage("Reset was not sent: 2 are waiting");
    end.receive(ACCEPTED.formatted("c1"));
    assertThat(second).isNotDone();
    assertThat(reset(end)).isNotDone();
  }

  /** No place in the standard: it is what every stage is promised. */
  @Test
  void closeFailsAllCallsOnceAndInOrderAndNothingIsSentAfterIt() {
    List<String> ended = new ArrayList<>();
    for (String name : List.of("first", "second", "third")) {
      reset(csms)
          .whenComplete(
              (response, failure) -> ended.add(name + " " + failure.getClass().getSimpleName()));
    }
    csms.sent.clear();
    csms.session.close("cut");
    csms.session.close("again");

    assertThat(ended)
        .containsExactly(
            "first SessionClosedException",
            "second SessionClosedException",
            "third SessionClosedException");
    assertThat(End.failure(reset(csms)))
        .isInstanceOf(SessionClosedException.class)
        .hasMessage("Reset: the session is closed: cut");
    csms.receive("[2,'p1','Heartbeat',{}]").receive(ACCEPTED.formatted("c1"));
    csms.pass(60);
    csms.assertSent();
    assertThat(csms.events.closed).containsExactly("cut");
    assertThat(csms.events.calls)
        .extracting(CallEvent::outcome)
        .hasSize(4)
        .containsOnly(Outcome.CLOSED);
  }
}
