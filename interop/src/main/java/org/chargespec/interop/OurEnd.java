package org.chargespec.interop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chargespec.MessageHandler;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.session.Incident;
import org.chargespec.session.Session;
import org.chargespec.session.SessionListener;
import org.jspecify.annotations.Nullable;

/** Our end: answers every action of the peer, and sends every action of its own. */
final class OurEnd implements MessageHandler, SessionListener {

  private static final int MOST_SECONDS = 30;

  private final OcppVersion version;
  private final Side side;
  private final List<Exchanged> all;
  private final Map<String, AtomicInteger> served = new HashMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  OurEnd(OcppVersion version, Side side, List<Exchanged> all) {
    this.version = version;
    this.side = side;
    this.all = all;
    all.forEach(exchanged -> served.put(exchanged.action().name(), new AtomicInteger()));
  }

  OcppVersion version() {
    return version;
  }

  Side side() {
    return side;
  }

  /** Returns what went wrong. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Returns how many calls were answered by either side. */
  int count() {
    return count.get();
  }

  private void failed(String what) {
    failures.add(version + " " + side + " " + what);
  }

  @Override
  public CompletionStage<? extends Response> handle(Request<?> request) {
    String name = request.ocppAction().name();
    Exchanged exchanged =
        all.stream().filter(each -> each.action().name().equals(name)).findFirst().orElseThrow();
    int n = Objects.requireNonNull(served.get(name)).getAndIncrement();
    count.incrementAndGet();
    if (!request.equals(exchanged.requests().get(n))) {
      failed(name + " request " + n + " is " + request);
    }
    return CompletableFuture.completedStage(exchanged.responses().get(n));
  }

  @Override
  public CompletionStage<@Nullable Void> handle(UnconfirmedMessage message) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void incident(Incident incident) {
    failed(incident.toString());
  }

  /** Sends all that this side may send, one after the other. */
  void callAll(Session session) {
    for (Exchanged exchanged : all) {
      if (side.mayInitiate(exchanged.action())) {
        for (int n = 0; n < exchanged.requests().size(); n++) {
          call(session, exchanged, n);
        }
      }
    }
  }

  private void call(Session session, Exchanged exchanged, int n) {
    String what = exchanged.action().name() + " " + n + ": ";
    try {
      Response response =
          session
              .call(exchanged.requests().get(n))
              .toCompletableFuture()
              .get(MOST_SECONDS, TimeUnit.SECONDS);
      count.incrementAndGet();
      if (!response.equals(exchanged.responses().get(n))) {
        failed(what + "the response is " + response);
      }
    } catch (Exception e) {
      failed(what + e);
    }
  }
}
