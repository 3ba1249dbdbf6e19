package com.acme.csms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.v201.BootNotificationRequest;
import org.chargespec.v201.BootNotificationResponse;
import org.chargespec.v201.BootReasonEnum;
import org.chargespec.v201.ChargingStation;
import org.chargespec.v201.HeartbeatRequest;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.RegistrationStatusEnum;
import org.chargespec.v201.V201Csms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CsmsApplicationTest {

  @LocalServerPort private int port;
  @Autowired private MeterRegistry meters;

  /** A station, with no more than this test needs. */
  private static final class Station implements WebSocket.Listener {

    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private final Session session =
        Session.builder(OcppJson.strict(Ocpp201.VERSION), Side.CHARGING_STATION)
            .transport(text -> socket.join().sendText(text, true).join())
            .build();

    @Override
    public void onOpen(WebSocket opened) {
      socket.complete(opened);
      opened.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        session.receive(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private Station connect(String user, String password) {
    Station station = new Station();
    byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
        .subprotocols("ocpp2.0.1")
        .buildAsync(URI.create("ws://localhost:" + port + "/ocpp/CS-1"), station)
        .join();
    return station;
  }

  private static <T> T await(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Test
  void aStationBootsAndIsMeasured() {
    V201Csms csms = V201Csms.calling(connect("CS-1", "correct horse battery").session);

    BootNotificationResponse response =
        await(
            csms.bootNotification(
                BootNotificationRequest.of(
                    ChargingStation.of("Wallbox 22", "Acme"), BootReasonEnum.POWER_UP)));

    assertThat(response.status()).isEqualTo(RegistrationStatusEnum.ACCEPTED);
    assertThatThrownBy(() -> await(csms.heartbeat(HeartbeatRequest.of())))
        .hasMessageContaining("NotSupported");
    // The meters are told when the answer has been sent, and the station may have it by then.
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(calls("BootNotification", "ANSWERED")).isEqualTo(1);
              assertThat(calls("Heartbeat", "ERROR")).isEqualTo(1);
            });
  }

  private long calls(String action, String outcome) {
    return meters
        .timer("ocpp.calls", "direction", "IN", "action", action, "outcome", outcome)
        .count();
  }

  @Test
  void anotherUserThanTheStationIsRefused() {
    for (String user : new String[] {"CS-2", "CS-1"}) {
      assertThatThrownBy(() -> connect(user, "wrong"))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }
  }
}
