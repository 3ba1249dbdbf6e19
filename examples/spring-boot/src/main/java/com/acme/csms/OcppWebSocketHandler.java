package com.acme.csms;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.OcppVersion;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.versions.OcppVersions;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** A session for each WebSocket of Spring. */
final class OcppWebSocketHandler extends TextWebSocketHandler implements SubProtocolCapable {

  private static final int SEND_MILLIS = 10_000;
  private static final int MOST_WAITING_BYTES = 1 << 20;

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final MeterRegistry meters;

  OcppWebSocketHandler(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of("ocpp2.0.1");
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession socket) throws IOException {
    String protocol = String.valueOf(socket.getAcceptedProtocol());
    OcppVersion version = OcppVersions.ofSubprotocol(protocol).orElse(null);
    if (version == null) {
      socket.close(CloseStatus.PROTOCOL_ERROR);
      return;
    }
    socket.setTextMessageSizeLimit(1 << 20);
    var out = new ConcurrentWebSocketSessionDecorator(socket, SEND_MILLIS, MOST_WAITING_BYTES);
    sessions.put(
        socket.getId(),
        Session.builder(OcppJson.tolerant(version), Side.CSMS)
            .handler(new Handler())
            .listener(new Metrics(meters))
            .transport(text -> send(out, text))
            .build());
  }

  private static void send(WebSocketSession out, String text) {
    try {
      out.sendMessage(new TextMessage(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
    Session session = sessions.get(socket.getId());
    if (session != null) {
      session.receive(message.getPayload());
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
    Session session = sessions.remove(socket.getId());
    if (session != null) {
      session.close("the connection is closed: " + status);
    }
  }
}
