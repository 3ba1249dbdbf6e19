package com.acme.charging;

import org.chargespec.session.Session;
import org.eclipse.jetty.websocket.api.Callback;
import org.jspecify.annotations.Nullable;

/** A session at one end of a WebSocket of Jetty, which puts fragments of messages together. */
public final class JettyEnd
    implements org.eclipse.jetty.websocket.api.Session.Listener.AutoDemanding {

  /** So many frames may wait for a slow peer. */
  private static final int MOST_WAITING = 100;

  private final Session session;
  private volatile org.eclipse.jetty.websocket.api.@Nullable Session socket;

  JettyEnd(Session.Builder builder) {
    this.session = builder.transport(this::send).build();
  }

  Session session() {
    return session;
  }

  /** Called by one thread at a time. An exception tells the session that the frame was not sent. */
  private void send(String text) {
    org.eclipse.jetty.websocket.api.Session open = socket;
    if (open == null) {
      throw new IllegalStateException("the WebSocket is not open");
    }
    open.sendText(text, Callback.from(() -> {}, e -> session.close("cannot send: " + e)));
  }

  @Override
  public void onWebSocketOpen(org.eclipse.jetty.websocket.api.Session open) {
    open.setMaxTextMessageSize(1 << 20);
    open.setMaxOutgoingFrames(MOST_WAITING);
    socket = open;
  }

  @Override
  public void onWebSocketText(String message) {
    session.receive(message);
  }

  @Override
  public void onWebSocketClose(int status, String reason, Callback callback) {
    session.close("the station closed: " + status);
    callback.succeed();
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    session.close("the connection failed: " + cause);
  }
}
