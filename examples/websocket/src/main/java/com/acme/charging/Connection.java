package com.acme.charging;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.chargespec.Caller;
import org.chargespec.MessageHandler;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A station's connection to the CSMS, which can be cut and opened again: each time a new session.
 *
 * @param <T> the station
 */
final class Connection<T extends MessageHandler> implements Caller, AutoCloseable {

  private final HttpClient client;
  private final URI csms;
  private final String identity;
  private final String password;
  private final OcppVersion version;
  private final T station;
  private final UnaryOperator<String> fault;
  private @Nullable WebSocket socket;
  private @Nullable Session session;

  /**
   * @param csms where stations connect
   * @param tls whom to trust; null without TLS
   * @param station made with the way to the CSMS; it answers the CSMS
   * @param fault what a fault makes of frames that are sent
   */
  Connection(
      URI csms,
      String identity,
      String password,
      OcppVersion version,
      @Nullable SSLContext tls,
      Function<? super Caller, T> station,
      UnaryOperator<String> fault) {
    HttpClient.Builder builder = HttpClient.newBuilder();
    this.client = (tls == null ? builder : builder.sslContext(tls)).build();
    this.csms = csms;
    this.identity = identity;
    this.password = password;
    this.version = version;
    this.station = station.apply(this);
    this.fault = fault;
  }

  T station() {
    return station;
  }

  /** Opens the connection. */
  void open() {
    Session.Builder builder =
        Session.builder(OcppJson.tolerant(version), Side.CHARGING_STATION).handler(station);
    JdkEnd end =
        new JdkEnd(builder) {
          @Override
          CompletionStage<?> send(String text) {
            return super.send(fault.apply(text));
          }
        };
    String login = identity + ":" + password;
    String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    socket =
        client
            .newWebSocketBuilder()
            .header("Authorization", "Basic " + basic)
            .subprotocols(version.subprotocol())
            .buildAsync(csms.resolve(identity), end)
            .join();
    session = end.session();
  }

  /** Cuts the connection, as if a cable was pulled. */
  void cut() {
    Objects.requireNonNull(socket).abort();
    Objects.requireNonNull(session).close("the connection is cut");
  }

  @Override
  public void close() {
    Objects.requireNonNull(socket).sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    Objects.requireNonNull(session).close();
  }

  @Override
  public <R extends Response> CompletionStage<R> call(Request<R> request) {
    return Objects.requireNonNull(session).call(request);
  }

  @Override
  public CompletionStage<@Nullable Void> send(UnconfirmedMessage message) {
    return Objects.requireNonNull(session).send(message);
  }
}
