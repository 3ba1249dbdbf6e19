package com.acme.charging;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.chargespec.session.Session;
import org.jspecify.annotations.Nullable;

/** A session at one end of a WebSocket of the JDK's client. */
class JdkEnd implements WebSocket.Listener {

  private static final int MOST_CHARACTERS = 1 << 20;

  /** So many frames may wait for a slow peer. */
  private static final int MOST_WAITING = 100;

  private final Session session;
  private final StringBuilder message = new StringBuilder();
  private final AtomicInteger waiting = new AtomicInteger();
  private CompletableFuture<WebSocket> sent = new CompletableFuture<>();

  JdkEnd(Session.Builder builder) {
    this.session = builder.transport(text -> send(text)).build();
  }

  Session session() {
    return session;
  }

  /** Called by one thread at a time. The client takes a message when it has sent the one before. */
  void send(String text) {
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      throw new IllegalStateException("the peer is too slow");
    }
    sent = sent.thenCompose(socket -> socket.sendText(text, true));
    sent.whenComplete((socket, failure) -> waiting.decrementAndGet());
  }

  @Override
  public void onOpen(WebSocket socket) {
    sent.complete(socket);
    socket.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    if (message.length() + part.length() > MOST_CHARACTERS) {
      socket.abort();
      session.close("the CSMS sent too long a message");
      return null;
    }
    message.append(part);
    if (last) {
      String text = message.toString();
      message.setLength(0);
      session.receive(text);
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    session.close("the CSMS closed: " + status);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    session.close("the connection failed: " + error);
  }
}
