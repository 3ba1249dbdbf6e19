package com.acme.charging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.session.Session;
import org.eclipse.jetty.websocket.api.Callback;

/** A session at one end of a WebSocket of Jetty, which puts fragments of messages together. */
public class JettyEnd implements org.eclipse.jetty.websocket.api.Session.Listener.AutoDemanding {

  private static final int MOST_BYTES = 1 << 20;

  private final CompletableFuture<org.eclipse.jetty.websocket.api.Session> opened =
      new CompletableFuture<>();
  private final Session session;

  public JettyEnd(Session.Builder builder) {
    this.session = builder.transportOfStage(this::send).build();
  }

  public Session session() {
    return session;
  }

  /** The session hands over the next message when this stage is done. */
  private CompletionStage<?> send(String text) {
    return opened.thenCompose(
        socket -> Callback.Completable.with(sent -> socket.sendText(text, sent)));
  }

  /** Closes the session and the connection. */
  public void close(String reason) {
    session.close(reason);
    opened.thenAccept(org.eclipse.jetty.websocket.api.Session::disconnect);
  }

  @Override
  public void onWebSocketOpen(org.eclipse.jetty.websocket.api.Session socket) {
    socket.setMaxTextMessageSize(MOST_BYTES);
    opened.complete(socket);
  }

  /** Jetty reads the next message when this has returned, so a busy CSMS reads more slowly. */
  @Override
  public void onWebSocketText(String message) {
    session.receive(message);
  }

  /** Called after an error, too. */
  @Override
  public void onWebSocketClose(int status, String reason, Callback callback) {
    session.close("the connection is closed: " + status + " " + reason);
    callback.succeed();
  }
}
