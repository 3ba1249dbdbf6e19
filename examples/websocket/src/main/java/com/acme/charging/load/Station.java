package com.acme.charging.load;

import com.acme.charging.JdkEnd;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chargespec.Request;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.session.SessionListener;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.ClearCacheResponse;
import org.chargespec.v16.ClearCacheStatus;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.V16ChargePointHandler;
import org.jspecify.annotations.Nullable;

/** One of many stations: it sends meter values, and the CSMS has it clear its cache. */
final class Station {

  private static final OcppJson JSON = OcppJson.tolerant(Ocpp16.VERSION);
  private static final int NEVER = -1;

  private final String identity;
  private final JdkEnd end;
  private volatile @Nullable WebSocket socket;
  private @Nullable Session csms;
  private int cutBefore = NEVER;
  private volatile boolean cut;

  /** Answers the CSMS. */
  private static final class Handler implements V16ChargePointHandler.Partial {
    @Override
    public ClearCacheResponse clearCache(ClearCacheRequest request) {
      return ClearCacheResponse.of(ClearCacheStatus.ACCEPTED);
    }
  }

  Station(String identity, SessionListener listener) {
    this.identity = identity;
    this.end =
        new JdkEnd(
            Session.builder(JSON, Side.CHARGING_STATION).handler(new Handler()).listener(listener));
  }

  String identity() {
    return identity;
  }

  Session session() {
    return end.session();
  }

  /** Connects, and boots. */
  CompletableFuture<?> open(HttpClient client, URI uri, String password) {
    byte[] login = (identity + ":" + password).getBytes(StandardCharsets.UTF_8);
    return client
        .newWebSocketBuilder()
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
        .subprotocols(Ocpp16.VERSION.subprotocol())
        .buildAsync(uri.resolve(identity), end)
        .thenCompose(
            opened -> {
              socket = opened;
              return session().call(BootNotificationRequest.of("Acme", "Load"));
            });
  }

  /** The session of the CSMS that this station talks to. */
  void csms(Session session) {
    this.csms = session;
  }

  /** From now on, the connection is cut before that call of this station. */
  void cutBefore(int call) {
    this.cutBefore = call;
  }

  boolean wasCut() {
    return cut;
  }

  private static MeterValuesRequest meterValues() {
    SampledValue energy = SampledValue.builder("1234567.8").build();
    return MeterValuesRequest.of(1, List.of(MeterValue.of(Instant.now(), List.of(energy))));
  }

  /** Sends meter values once. */
  void measure(Tally tally, long due) {
    session()
        .call(meterValues())
        .whenComplete((response, failure) -> tally.ended(due, failure, cut));
  }

  /** Sends meter values, each when the one before is answered. */
  void measure(Tally tally, int first, int calls) {
    if (first == cutBefore) {
      cut();
    }
    repeat(session(), meterValues(), tally, calls - first, () -> measure(tally, first + 1, calls));
  }

  /** The CSMS has the cache cleared, again and again. */
  void clearCache(Tally tally, int calls) {
    if (csms == null) {
      throw new IllegalStateException("not connected");
    }
    repeat(csms, ClearCacheRequest.of(), tally, calls, () -> clearCache(tally, calls - 1));
  }

  private void repeat(Session session, Request<?> request, Tally tally, int left, Runnable next) {
    if (left > 0) {
      long due = System.nanoTime();
      session
          .call(request)
          .whenComplete(
              (response, failure) -> {
                tally.ended(due, failure, cut);
                next.run();
              });
    }
  }

  /** As if a cable was pulled: the peer is not told. */
  private void cut() {
    cut = true;
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
    session().close("the connection is cut");
  }

  /** Closes the connection in an orderly way. */
  CompletableFuture<?> close() {
    WebSocket open = socket;
    if (cut || open == null) {
      return CompletableFuture.completedFuture(null);
    }
    return open.sendClose(WebSocket.NORMAL_CLOSURE, "")
        .whenComplete((closed, failure) -> session().close("the run is over"));
  }
}
