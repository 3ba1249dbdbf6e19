package com.acme.charging;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.session.Session;
import org.jspecify.annotations.Nullable;

/** A session at one end of a WebSocket of the JDK's client. */
public class JdkEnd implements WebSocket.Listener {

  private static final int MOST_CHARACTERS = 1 << 20;

  private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
  private final Session session;
  private StringBuilder message = new StringBuilder();

  public JdkEnd(Session.Builder builder) {
    this.session = builder.transportOfStage(text -> send(text)).build();
  }

  public Session session() {
    return session;
  }

  /**
   * The client takes one message at a time: the session waits for the stage before the next one.
   */
  CompletionStage<?> send(String text) {
    return opened.thenCompose(socket -> socket.sendText(text, true));
  }

  @Override
  public void onOpen(WebSocket socket) {
    opened.complete(socket);
    socket.request(1);
  }

  /** Asks for the next part when it is done with this one, so a busy station reads more slowly. */
  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    message.append(part);
    if (message.length() > MOST_CHARACTERS) {
      onError(socket, new IllegalStateException("the message is too long"));
    } else if (last) {
      session.receive(message.toString());
      message = new StringBuilder(); // a large buffer is not kept
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    session.close("the CSMS closed the connection: " + status);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    socket.abort();
    session.close("the connection failed: " + error);
  }
}
