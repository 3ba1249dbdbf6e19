package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.MessageHandler;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v21.Ocpp21;
import org.junit.jupiter.api.Test;

/** The rules for the calls of the peer, each with its place in the standard. */
class PeerCallsTest {

  private static final String HEARTBEAT = "[2,'%s','Heartbeat',{}]";
  private static final HeartbeatResponse NOON =
      HeartbeatResponse.of(java.time.Instant.parse("2026-03-14T12:00:00Z"));
  private static final String ANSWER = "[3,'%s',{'currentTime':'2026-03-14T12:00:00Z'}]";

  /** Keeps what it gets, and answers when the test says so. */
  private static final class Slow implements MessageHandler {

    private final List<CompletableFuture<Response>> answers = new ArrayList<>();

    @Override
    public CompletionStage<Response> handle(Request<?> request) {
      CompletableFuture<Response> answer = new CompletableFuture<>();
      answers.add(answer);
      return answer;
    }
  }

  private final Slow handler = new Slow();

  private End csms(OcppVersion version, int openCalls) {
    return End.of(
        version,
        Side.CSMS,
        builder -> builder.handler(handler).limits(Limits.DEFAULT.withOpenCalls(openCalls)));
  }

  /** OCPP-J 1.6, 4.2.3: "an existing call with the same unique identifier": CALLERROR. */
  @Test
  void aCallWithAnIdThatIsBeingAnsweredIsRefusedAndNotHandledTwice() {
    End csms = csms(Ocpp16.VERSION, 16);
    csms.receive(HEARTBEAT.formatted("p1")).receive(HEARTBEAT.formatted("p1"));

    csms.assertSent("[4,'p1','GenericError','message id in use',{}]");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.ID_IN_USE);
    assertThat(handler.answers).hasSize(1);
    handler.answers.get(0).complete(NOON);
    csms.assertSent(ANSWER.formatted("p1"));
  }

  /** 2.0.1 part 4, 4.3 has a code for it. */
  @Test
  void theCodeForAnIdInUseIsRpcFrameworkErrorIn2() {
    End csms = csms(Ocpp201.VERSION, 16);
    csms.receive(HEARTBEAT.formatted("p1")).receive(HEARTBEAT.formatted("p1"));

    csms.assertSent("[4,'p1','RpcFrameworkError','message id in use',{}]");
  }

  /** 2.1 part 4, 4.1.4: a retry may have the id of what was tried before. */
  @Test
  void anIdMayComeAgainWhenItsCallIsAnswered() {
    End csms = csms(Ocpp16.VERSION, 16);
    for (int i = 0; i < 2; i++) {
      csms.receive(HEARTBEAT.formatted("p1"));
      handler.answers.get(i).complete(NOON);
      csms.assertSent(ANSWER.formatted("p1"));
    }
    assertThat(csms.events.takeIncidents()).isEmpty();
  }

  /** OCPP-J 1.6, 4.1.1 says should not, 2.0.1 and 2.1 part 4, 4.1.1 shall not. */
  @Test
  void aPeerThatHasTwoCallsOpenIsServedAndReported() {
    End csms = csms(Ocpp16.VERSION, 16);
    csms.receive(HEARTBEAT.formatted("p1")).receive(HEARTBEAT.formatted("p2"));

    assertThat(csms.events.takeIncidents()).containsExactly(Kind.SECOND_CALL);
    handler.answers.get(1).complete(NOON);
    handler.answers.get(0).complete(NOON);
    csms.assertSent(ANSWER.formatted("p2"), ANSWER.formatted("p1"));
  }

  /** All versions, 4.1.1 allow one open call; how many more are served is our bound. */
  @Test
  void aPeerThatHasTooManyCallsOpenIsRefused() {
    End csms = csms(Ocpp16.VERSION, 3);
    for (int i = 1; i <= 4; i++) {
      csms.receive(HEARTBEAT.formatted("p" + i));
    }
    assertThat(handler.answers).hasSize(3);
    csms.assertSent("[4,'p4','GenericError','too many open calls',{}]");
    assertThat(csms.events.takeIncidents())
        .containsExactly(Kind.SECOND_CALL, Kind.SECOND_CALL, Kind.TOO_MANY_CALLS);

    handler.answers.get(0).complete(NOON);
    csms.receive(HEARTBEAT.formatted("p5"));
    assertThat(handler.answers).hasSize(4);
  }

  /** The switch: one call at a time, as the standard has it. */
  @Test
  void withOneOpenCallASecondOneIsRefused() {
    End csms = csms(Ocpp16.VERSION, 1);
    csms.receive(HEARTBEAT.formatted("p1")).receive(HEARTBEAT.formatted("p2"));

    csms.assertSent("[4,'p2','GenericError',...");
    assertThat(handler.answers).hasSize(1);
  }

  /** OCPP-J 1.6, 4.1.1: a time-out ends a call for its sender. */
  @Test
  void aCallThatItsSenderHasGivenUpCountsNoLonger() {
    End csms = csms(Ocpp16.VERSION, 1);
    csms.receive(HEARTBEAT.formatted("p1"));
    csms.pass(30);
    csms.receive(HEARTBEAT.formatted("p2"));

    assertThat(csms.events.takeIncidents()).isEmpty();
    assertThat(handler.answers).hasSize(2);
    csms.receive(HEARTBEAT.formatted("p1"));
    csms.assertSent("[4,'p1','GenericError','message id in use',{}]");
  }

  /** All versions, 4.1.1: calls of both sides may cross. */
  @Test
  void callsThatCrossDoNotWaitForEachOther() {
    End csms = csms(Ocpp16.VERSION, 16);
    CompletionStage<?> reset =
        csms.session.call(org.chargespec.v16.ResetRequest.of(org.chargespec.v16.ResetType.SOFT));
    csms.receive(HEARTBEAT.formatted("p1"));
    handler.answers.get(0).complete(NOON);
    csms.receive("[3,'c1',{'status':'Accepted'}]");

    csms.assertSent("[2,'c1',...", ANSWER.formatted("p1"));
    assertThat(reset).isCompleted();
  }

  /** OCPP-J 1.6, 4.1.4: ids are unique for a sender, so both sides may use the same. */
  @Test
  void bothSidesMayUseTheSameId() {
    End csms = csms(Ocpp16.VERSION, 16);
    CompletionStage<?> reset =
        csms.session.call(org.chargespec.v16.ResetRequest.of(org.chargespec.v16.ResetType.SOFT));
    csms.receive(HEARTBEAT.formatted("c1"));
    handler.answers.get(0).complete(NOON);

    csms.assertSent("[2,'c1',...", ANSWER.formatted("c1"));
    assertThat(reset).isNotDone();
  }

  /** No version limits the size of a frame: the bound is ours. Its call is answered. */
  @Test
  void aFrameThatIsTooLargeIsRefused() {
    End csms =
        End.of(
            OcppJson.builder(Ocpp16.VERSION).maxBytes(100).build(),
            Side.CSMS,
            builder -> builder.handler(handler));
    String transfer = "[2,'%s','DataTransfer',{'vendorId':'a','data':'%s'}]";
    csms.receive(transfer.formatted("p1", "x".repeat(40)));
    assertThat(handler.answers).hasSize(1);

    csms.receive(transfer.formatted("p2", "x".repeat(80)));
    assertThat(handler.answers).hasSize(1);
    csms.assertSent("[4,'p2','FormationViolation',...");
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.UNREADABLE);
  }

  /** ADR 13 has the rules for what cannot be read. */
  @Test
  void whatCannotBeReadIsAnsweredAsItSays() {
    End csms = csms(Ocpp201.VERSION, 16);
    csms.receive("[2,'p1','Heartbeat',{]");
    csms.receive("[2,'p2','NoAction',{}]");
    csms.receive("nonsense");
    csms.receive("[3,'p3',");
    csms.receive("[2,'p4','Reset',{'type':'Immediate'}]");

    csms.assertSent(
        "[4,'p1','FormatViolation','not valid JSON',{}]",
        "[4,'p2','NotImplemented','unknown action',{}]",
        "[4,'-1','RpcFrameworkError','the message id cannot be read',{}]",
        "[4,'p4','NotSupported','this side does not receive the action',{}]");
    assertThat(handler.answers).isEmpty();
  }

  /** 2.1 part 4, 4.2.3. */
  @Test
  void aCallResultErrorIsAnIncident() {
    End csms = csms(Ocpp21.VERSION, 16);
    csms.receive("[5,'p1','GenericError','',{}]");

    assertThat(csms.events.takeIncidents()).containsExactly(Kind.ANSWER_REJECTED);
    csms.assertSent();
  }
}
