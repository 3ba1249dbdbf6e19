package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.Action;
import org.chargespec.Side;
import org.chargespec.Violation;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallEvent.Outcome;
import org.chargespec.v16.ChangeConfigurationRequest;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;

/** The events that a listener gets. A listener that throws harms nothing. */
class ListenerTest {

  private static final String SECRET = "0a1b2c3d";
  private static final ChangeConfigurationRequest CHANGE =
      ChangeConfigurationRequest.of("AuthorizationKey", SECRET);

  private static End csms() {
    return End.of(
        Ocpp16.VERSION,
        Side.CSMS,
        builder ->
            builder.handler(
                request -> CompletableFuture.completedStage(HeartbeatResponse.of(Instant.EPOCH))));
  }

  @Test
  void everyFrameIsTold() {
    End csms = csms();
    csms.session.call(ClearCacheRequest.of());
    csms.receive("[3,'c1',{'status':'Accepted','more':1}]");
    csms.receive("[2,'p1','Heartbeat',{}]").receive("[2,'p2','Heartbeat',{]");

    assertThat(csms.events.frames)
        .extracting(FrameEvent::toString)
        .containsExactly(
            "OUT CALL c1 ClearCache",
            "IN CALLRESULT c1 ClearCache",
            "IN CALL p1 Heartbeat",
            "OUT CALLRESULT p1 Heartbeat",
            "IN CALL p2 ? not valid JSON: expected the name of a property, found ']' (byte 21)",
            "OUT CALLERROR p2 ?");
    assertThat(csms.events.frames.get(1).violations())
        .extracting(Violation::pointer)
        .containsExactly("/more");
    assertThat(csms.events.texts)
        .startsWith(
            "[2,\"c1\",\"ClearCache\",{}]", "[3,\"c1\",{\"status\":\"Accepted\",\"more\":1}]");
  }

  @Test
  void aCallIsToldWithOutcomeAndTimes() {
    End csms = csms();
    csms.session.call(ClearCacheRequest.of());
    csms.session.call(ClearCacheRequest.of());
    csms.pass(2);
    csms.receive("[3,'c1',{'status':'Accepted'}]");
    csms.pass(3);
    csms.receive("[4,'c2','GenericError','',{}]");

    assertThat(csms.events.calls)
        .extracting(CallEvent::outcome, CallEvent::waited, CallEvent::took)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Outcome.ANSWERED, Duration.ZERO, Duration.ofSeconds(2)),
            org.assertj.core.groups.Tuple.tuple(
                Outcome.ERROR, Duration.ofSeconds(2), Duration.ofSeconds(3)));
    assertThat(csms.events.calls.get(0).failure()).isNull();
    assertThat(csms.events.calls.get(1).failure()).isNotNull();
  }

  @Test
  void aCallOfThePeerIsToldToo() {
    End csms = csms();
    csms.receive("[2,'p1','Heartbeat',{}]");

    CallEvent event = csms.events.calls.get(0);
    assertThat(event.direction()).isEqualTo(Direction.IN);
    assertThat(event.action()).extracting(Action::name).isEqualTo("Heartbeat");
    assertThat(event.outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void secretsAreHiddenUnlessAskedFor() {
    End csms = csms();
    csms.session.call(CHANGE);
    assertThat(csms.sent.get(0)).contains(SECRET);
    assertThat(csms.events.texts)
        .containsExactly(csms.sent.get(0).replace("\"" + SECRET + "\"", "\"***\""));

    End open = End.of(Ocpp16.VERSION, Side.CSMS, Session.Builder::listenerSeesSecrets);
    open.session.call(CHANGE);
    assertThat(open.events.texts).isEqualTo(open.sent);
  }

  @Test
  void secretsOfFramesThatAreReceivedAreHidden() {
    End station = End.of(Ocpp16.VERSION, Side.CHARGING_STATION);
    String frame = "[2,'p1','ChangeConfiguration',{'key':'AuthorizationKey','value':'%s'%s}]";
    station.receive(frame.formatted(SECRET, ""));
    station.receive(frame.formatted(SECRET, ",'x':1"));
    station.receive(frame.formatted(SECRET.repeat(100), ""));
    station.receive(frame.formatted("[" + SECRET, ""));
    station.receive(frame.formatted(SECRET, "'"));

    assertThat(station.events.frames).hasSize(10);
    assertThat(station.events.texts.toString()).doesNotContain(SECRET).contains("***");
    assertThat(station.events.frames.toString()).doesNotContain(SECRET);
    assertThat(station.events.incidents.toString()).doesNotContain(SECRET);
    assertThat(station.events.frames)
        .allSatisfy(event -> assertThat(event.violations().toString()).doesNotContain(SECRET));
  }

  @Test
  void aListenerThatThrowsHarmsNothing() {
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder.listener(
                    new SessionListener() {
                      @Override
                      public void frame(FrameEvent event) {
                        throw new IllegalStateException();
                      }

                      @Override
                      public void callEnded(CallEvent event) {
                        throw new StackOverflowError();
                      }

                      @Override
                      public void queueChanged(int waiting) {
                        throw new IllegalStateException();
                      }
                    }));
    CompletionStage<?> first = csms.session.call(ClearCacheRequest.of());
    csms.session.call(ClearCacheRequest.of());
    csms.receive("[3,'c1',{'status':'Accepted'}]");

    assertThat(first).isCompleted();
    csms.assertSent("[2,'c1',...", "[2,'c2',...");
  }

  /** A listener that calls: what it calls is sent, in its turn. */
  @Test
  void aListenerMayCall() {
    List<Session> session = new ArrayList<>();
    End csms =
        End.of(
            Ocpp16.VERSION,
            Side.CSMS,
            builder ->
                builder.listener(
                    new SessionListener() {
                      @Override
                      public void frame(FrameEvent event) {
                        if (event.direction() == Direction.IN) {
                          session.get(0).call(ClearCacheRequest.of());
                        }
                      }
                    }));
    session.add(csms.session);
    csms.receive("[2,'p1','Heartbeat',{}]");

    csms.assertSent("[2,'c1','ClearCache',{}]", "[4,'p1','NotSupported',...");
  }

  /** Bytes that were received may have other content when the listener asks for the text. */
  @Test
  void theTextOfBytesIsThatOfWhenTheyWereReceived() {
    List<String> texts = new ArrayList<>();
    List<Session> session = new ArrayList<>();
    byte[] first = "..[2,\"p1\",\"Heartbeat\",{}]".getBytes(StandardCharsets.UTF_8);
    SessionListener listener =
        new SessionListener() {
          @Override
          public void frame(FrameEvent event) {
            texts.add(event.text());
            if (texts.size() == 1) {
              // Received while this thread tells the listener: told when that has returned.
              session.get(0).receive(first, 2, first.length);
              java.util.Arrays.fill(first, (byte) 0);
            }
          }
        };
    session.add(
        Session.builder(OcppJson.tolerant(Ocpp16.VERSION), Side.CSMS)
            .transportOfUtf8(bytes -> {})
            .listener(listener)
            .build());
    session.get(0).call(ClearCacheRequest.of());
    session.get(0).close();

    assertThat(texts).contains("[2,\"p1\",\"Heartbeat\",{}]");
  }

  @Test
  void queueDepthsAreTold() {
    End csms = csms();
    for (int i = 0; i < 3; i++) {
      csms.session.call(ClearCacheRequest.of());
    }
    assertThat(csms.events.queue).containsExactly(1, 2);
  }
}
