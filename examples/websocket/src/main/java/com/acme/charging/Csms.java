package com.acme.charging;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.chargespec.MessageHandler;
import org.chargespec.OcppVersion;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.session.SessionListener;
import org.chargespec.session.Subprotocols;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/**
 * A CSMS: a WebSocket server that authenticates stations, negotiates the version, and has a session
 * for each connection. Stations connect to {@code /ocpp/<identity>}.
 */
public final class Csms {

  /** After so long without a frame a connection is closed: longer than any heartbeat interval. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(15);

  private final Map<String, String> passwords;
  private final Subprotocols spoken;
  private final BiFunction<OcppVersion, Session, MessageHandler> handlers;
  private final Function<String, SessionListener> listeners;
  private final Map<String, JettyEnd> ends = new ConcurrentHashMap<>();
  private final Server server = new Server();
  private final ServerConnector connector;
  private final String scheme;

  /**
   * Starts it, on a port of the loopback that is free.
   *
   * @param passwords the password of each station, by its identity
   * @param spoken the versions that it speaks, the preferred one first
   * @param handlers makes what answers a station, of its version and session
   * @param listeners gives each station's session its listener
   * @param tls for security profile 2; null for profile 1, without TLS
   */
  public Csms(
      Map<String, String> passwords,
      List<OcppJson> spoken,
      BiFunction<OcppVersion, Session, MessageHandler> handlers,
      Function<String, SessionListener> listeners,
      @Nullable SSLContext tls)
      throws Exception {
    this.passwords = Map.copyOf(passwords);
    this.spoken = Subprotocols.of(spoken);
    this.handlers = handlers;
    this.listeners = listeners;
    this.scheme = tls == null ? "ws" : "wss";
    if (tls == null) {
      connector = new ServerConnector(server);
    } else {
      SslContextFactory.Server factory = new SslContextFactory.Server();
      factory.setSslContext(tls);
      connector = new ServerConnector(server, factory);
    }
    connector.setHost("localhost");
    server.addConnector(connector);
    server.setHandler(WebSocketUpgradeHandler.from(server, this::addEndpoint));
    server.start();
  }

  private void addEndpoint(ServerWebSocketContainer container) {
    container.setIdleTimeout(LONGEST_SILENCE);
    container.addMapping("/ocpp/*", this::accept);
  }

  private @Nullable Object accept(
      ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
    String path = request.getHttpURI().getDecodedPath();
    String identity = path.substring(path.lastIndexOf('/') + 1);
    if (!isAuthentic(identity, request.getHeaders().get(HttpHeader.AUTHORIZATION))) {
      response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"ocpp\"");
      Response.writeError(request, response, callback, 401);
      return null;
    }
    Optional<OcppJson> picked = spoken.negotiate(identity, request.getSubProtocols());
    if (picked.isPresent()) {
      response.setAcceptedSubProtocol(picked.get().version().subprotocol());
      return connection(identity, picked.get());
    }
    // The standard wants the handshake completed without a subprotocol, and the connection closed.
    return new org.eclipse.jetty.websocket.api.Session.Listener.AutoDemanding() {
      @Override
      public void onWebSocketOpen(org.eclipse.jetty.websocket.api.Session session) {
        session.close();
      }
    };
  }

  /** HTTP Basic: the user must be the station that the path names. */
  private boolean isAuthentic(String identity, @Nullable String header) {
    String password = passwords.get(identity);
    if (password == null || header == null || !header.startsWith("Basic ")) {
      return false;
    }
    byte[] due =
        Base64.getEncoder().encode((identity + ":" + password).getBytes(StandardCharsets.UTF_8));
    byte[] sent = header.substring("Basic ".length()).getBytes(StandardCharsets.ISO_8859_1);
    return MessageDigest.isEqual(due, sent);
  }

  private JettyEnd connection(String identity, OcppJson json) {
    Session.Builder builder =
        Session.builder(json, Side.CSMS)
            .handlerFor(session -> handlers.apply(json.version(), session))
            .listener(listeners.apply(identity));
    return new StationEnd(identity, builder);
  }

  /** An end that is found by its station's identity while it is open. Public for Jetty. */
  public final class StationEnd extends JettyEnd {

    private final String identity;

    StationEnd(String identity, Session.Builder builder) {
      super(builder);
      this.identity = identity;
    }

    @Override
    public void onWebSocketOpen(org.eclipse.jetty.websocket.api.Session socket) {
      JettyEnd before = ends.put(identity, this);
      if (before != null) {
        before.close("the station has connected again");
      }
      super.onWebSocketOpen(socket);
    }

    @Override
    public void onWebSocketClose(
        int status, String reason, org.eclipse.jetty.websocket.api.Callback callback) {
      ends.remove(identity, this);
      super.onWebSocketClose(status, reason, callback);
    }
  }

  /** Returns where stations connect; each adds its identity. */
  public URI uri() {
    return URI.create(scheme + "://localhost:" + connector.getLocalPort() + "/ocpp/");
  }

  /** Returns the session of a station's latest connection; nothing if that is closed. */
  public Optional<Session> session(String identity) {
    return Optional.ofNullable(ends.get(identity)).map(JettyEnd::session);
  }

  /** Returns how many stations are connected. */
  public int connections() {
    return ends.size();
  }

  /** Stops the server, which closes all connections. */
  public void stop() throws Exception {
    server.stop();
  }
}
