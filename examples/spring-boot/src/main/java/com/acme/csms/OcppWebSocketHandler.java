package com.acme.csms;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.v201.Ocpp201;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** A session for each WebSocket of Spring, which puts fragments of messages together. */
final class OcppWebSocketHandler extends TextWebSocketHandler implements SubProtocolCapable {

  private static final OcppJson JSON = OcppJson.tolerant(Ocpp201.VERSION);

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final MeterRegistry meters;

  OcppWebSocketHandler(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of(JSON.version().subprotocol());
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession socket) throws IOException {
    socket.setTextMessageSizeLimit(1 << 20);
    Session.Builder builder = Session.builder(JSON, Side.CSMS).handler(new Handler());
    builder.listener(new Metrics(meters)).transport(text -> send(socket, text));
    sessions.put(socket.getId(), builder.build());
    if (!JSON.version().subprotocol().equals(socket.getAcceptedProtocol())) {
      socket.close(CloseStatus.PROTOCOL_ERROR);
    }
  }

  /**
   * Waits until the container has taken the message. The session calls it with one message at a
   * time, and keeps what other threads send meanwhile.
   */
  private static void send(WebSocketSession socket, String text) {
    try {
      socket.sendMessage(new TextMessage(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
    sessions.get(socket.getId()).receive(message.getPayload());
  }

  @Override
  public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
    sessions.remove(socket.getId()).close("the connection is closed: " + status);
  }
}
