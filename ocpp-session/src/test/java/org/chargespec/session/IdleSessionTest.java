package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.chargespec.MessageHandler;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A server holds tens of thousands of sessions, most of which idle: what one takes is measured. The
 * heap is measured as a whole, so no other test may run at the same time.
 */
@Isolated
class IdleSessionTest {

  private static final int SESSIONS = 20_000;
  private static final int MOST_BYTES = 1_024;

  private static final class Sockets implements Consumer<String> {
    private String last = "";

    @Override
    public void accept(String text) {
      last = text;
    }
  }

  @Test
  void aSessionThatIdlesAfterSomeTrafficTakesLessThanAKibibyte() {
    OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
    MessageHandler handler =
        request -> CompletableFuture.completedStage(HeartbeatResponse.of(Instant.EPOCH));
    HandClock clock = new HandClock();
    Sockets socket = new Sockets();
    List<Session> sessions = new ArrayList<>(SESSIONS);
    // The first one loads classes and fills caches.
    traffic(session(json, handler, clock, socket), socket);
    long before = used();
    for (int i = 0; i < SESSIONS; i++) {
      Session session = session(json, handler, clock, socket);
      traffic(session, socket);
      sessions.add(session);
    }
    clock.pass(java.time.Duration.ofSeconds(30));
    long bytes = (used() - before) / SESSIONS;

    System.out.println("an idle session takes " + bytes + " bytes");
    assertThat(sessions).hasSize(SESSIONS);
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  /** A station that connects again and again leaves nothing behind until its time-outs. */
  @Test
  void aClosedSessionIsNotKeptByItsTimeOut() {
    OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
    List<Runnable> wakeUps = new ArrayList<>();
    Session session =
        Session.builder(json, Side.CSMS)
            .scheduler((task, delay) -> wakeUps.add(task))
            .transport(new Sockets())
            .build();
    session.call(ClearCacheRequest.of());
    session.close();
    WeakReference<Session> closed = new WeakReference<>(session);
    session = null;

    for (int i = 0; i < 100 && closed.get() != null; i++) {
      System.gc();
    }
    assertThat(closed.get()).isNull();
    assertThat(wakeUps).hasSize(1);
    wakeUps.get(0).run();
  }

  private static Session session(
      OcppJson json, MessageHandler handler, HandClock clock, Sockets socket) {
    return Session.builder(json, Side.CSMS)
        .handler(handler)
        .clock(clock)
        .scheduler(clock)
        .transport(socket)
        .build();
  }

  private static void traffic(Session session, Sockets socket) {
    for (int i = 0; i < 3; i++) {
      session.receive("[2,\"p" + i + "\",\"Heartbeat\",{}]");
      session.call(ClearCacheRequest.of());
      session.receive("[3,\"" + socket.last.split("\"", -1)[1] + "\",{\"status\":\"Accepted\"}]");
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
