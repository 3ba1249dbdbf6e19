package com.acme.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {

  /** Lines that the log must show, in this order. */
  private static final List<String> SHOWN =
      List.of(
          "== security profile 1",
          "CP-16 -> [2,",
          "\"BootNotification\"",
          "\"GetConfiguration\"",
          "\"StartTransaction\"",
          "CP-16    !  not valid JSON",
          "\"FormationViolation\"",
          "-- the connection is cut",
          "\"MeterValues\"",
          "\"RemoteStopTransaction\"",
          "\"StopTransaction\"",
          "CS-201 -> [2,",
          "\"TransactionEvent\",{\"eventType\":\"Started\"",
          "-- the connection is cut",
          "\"TransactionEvent\",{\"eventType\":\"Updated\"",
          "\"RequestStopTransaction\"",
          "\"TransactionEvent\",{\"eventType\":\"Ended\"",
          "WebSocketHandshakeException",
          "== security profile 2",
          "CS-21 -> [6,",
          "\"NotifyPeriodicEventStream\"",
          "-- the connection is cut",
          "CS-21    !  /versionNumber",
          "CS-21 <- [5,",
          "\"TypeConstraintViolation\"",
          "\"RequestStopTransaction\"",
          "\"TransactionEvent\",{\"eventType\":\"Ended\"");

  @Test
  void allThreeVersionsBootChargeAndStop() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Demo.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);

    String log = bytes.toString(StandardCharsets.UTF_8);
    assertThat(log).containsSubsequence(SHOWN).doesNotContain("\033[");
  }
}
