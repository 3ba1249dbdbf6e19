package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.MessageHandler;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.session.Incident.Kind;
import org.chargespec.v21.Ocpp21;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules for the SENDs of the peer, each with its place in the standard. */
class PeerSendsTest {

  private static final String SEND =
      "[6,'%s','NotifyPeriodicEventStream',{'id':1,'pending':0,"
          + "'basetime':'2026-03-14T12:00:00Z','data':[{'t':1,'v':'a'}]}]";

  /** Works on messages until the test says that they are done. */
  private static final class SlowSends implements MessageHandler {

    private final List<CompletableFuture<@Nullable Void>> inWork = new ArrayList<>();

    @Override
    public CompletionStage<Response> handle(Request<?> request) {
      return new CompletableFuture<>();
    }

    @Override
    public CompletionStage<@Nullable Void> handle(UnconfirmedMessage message) {
      CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
      inWork.add(done);
      return done;
    }
  }

  private static End csms(int openSends, MessageHandler handler) {
    return End.of(
        Ocpp21.VERSION,
        Side.CSMS,
        builder -> builder.handler(handler).limits(Limits.DEFAULT.withOpenSends(openSends)));
  }

  /** 2.1 part 4, 4.2.4. */
  @Test
  void aSendIsHandledAndNeverAnswered() {
    SlowSends handler = new SlowSends();
    End csms = csms(100, handler);
    csms.receive(SEND.formatted("p1")).receive(SEND.formatted("p1"));
    csms.receive("[6,'p2','NotifyPeriodicEventStream',{}]");
    csms.receive("[6,'p3','Heartbeat',{}]").receive("[6,'p4'").receive("[6]");

    assertThat(handler.inWork).hasSize(2);
    csms.assertSent();
  }

  /** 2.1 part 4, 4.2.4: not by an error either. */
  @Test
  void aSendThatNoHandlerSupportsIsNotAnswered() {
    End csms = End.of(Ocpp21.VERSION, Side.CSMS);
    csms.receive(SEND.formatted("p1"));

    csms.assertSent();
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.HANDLER_FAILED);
  }

  /** 2.1 part 4, 4.2.4: a SEND is not answered, so one that is too many is dropped and reported. */
  @Test
  void aSendThatIsTooManyIsDroppedAndReported() {
    SlowSends slow = new SlowSends();
    End csms = csms(2, slow);
    for (int i = 1; i <= 4; i++) {
      csms.receive(SEND.formatted("p" + i));
    }
    assertThat(slow.inWork).hasSize(2);
    assertThat(csms.events.incidents)
        .extracting(Incident::kind, Incident::messageId)
        .containsExactly(tuple(Kind.TOO_MANY_SENDS, "p3"), tuple(Kind.TOO_MANY_SENDS, "p4"));
    csms.assertSent();
  }

  /** One that failed is no longer in work, and neither is one whose id came twice. */
  @Test
  void aSendThatIsHandledFreesItsPlaceHoweverItEnds() {
    SlowSends slow = new SlowSends();
    End csms = csms(2, slow);
    csms.receive(SEND.formatted("p1")).receive(SEND.formatted("p1"));
    slow.inWork.get(0).complete(null);
    csms.receive(SEND.formatted("p1")).receive(SEND.formatted("p2"));
    assertThat(slow.inWork).hasSize(3);
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.TOO_MANY_SENDS);

    slow.inWork.get(1).completeExceptionally(new IllegalStateException());
    csms.receive(SEND.formatted("p3"));
    assertThat(slow.inWork).hasSize(4);
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.HANDLER_FAILED);
  }

  /** A handler whose stage never ends does not cut the peer off for ever. */
  @Test
  void aSendThatIsInWorkForLongerThanTheTimeOutCountsNoLonger() {
    SlowSends slow = new SlowSends();
    End csms = csms(1, slow);
    csms.receive(SEND.formatted("p1"));
    csms.pass(30);
    csms.receive(SEND.formatted("p2")).receive(SEND.formatted("p3"));

    assertThat(slow.inWork).hasSize(2);
    assertThat(csms.events.takeIncidents()).containsExactly(Kind.TOO_MANY_SENDS);
  }

  /** An executor without room: the SEND is lost, and the place is free. */
  @Test
  void aSendThatTheExecutorRefusesFreesItsPlace() {
    End csms =
        End.of(
            Ocpp21.VERSION,
            Side.CSMS,
            builder ->
                builder
                    .limits(Limits.DEFAULT.withOpenSends(1))
                    .executor(
                        task -> {
                          throw new java.util.concurrent.RejectedExecutionException("full");
                        }));
    csms.receive(SEND.formatted("p1")).receive(SEND.formatted("p2"));

    assertThat(csms.events.takeIncidents())
        .containsExactly(Kind.HANDLER_FAILED, Kind.HANDLER_FAILED);
  }
}
