package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chargespec.Jdk;
import org.junit.jupiter.api.Test;

/** A codec is loaded on its first use: checked in a fresh JVM. */
class LoadingTest {

  @Test
  void oneMessageLoadsItsOwnCodecs() {
    assertThat(loadedBy("[2,\"1\",\"Heartbeat\",{}]"))
        .containsExactlyInAnyOrder("V16Codecs", "HeartbeatRequestCodec");
  }

  @Test
  void aMessageLoadsTheCodecsOfItsParts() {
    assertThat(loadedBy("[2,\"1\",\"Authorize\",{\"idTag\":\"A\"}]"))
        .containsExactlyInAnyOrder("V16Codecs", "AuthorizeRequestCodec");
    assertThat(
            loadedBy(
                "[2,\"1\",\"MeterValues\",{\"connectorId\":1,\"meterValue\":[{\"timestamp\":"
                    + "\"2026-01-01T00:00:00Z\",\"sampledValue\":[{\"value\":\"1\"}]}]}]"))
        .contains("MeterValuesRequestCodec", "MeterValueCodec", "SampledValueCodec")
        .allMatch(name -> name.matches("V16Codecs|(Meter|Sampled)Value.*|.*Names"));
  }

  /** The first lambda, stream or "+" of texts makes the JDK load some hundred classes. */
  @Test
  void theFirstFrameNeedsNoLambdaAndNoOtherVersion() {
    Set<String> loaded =
        Jdk.current()
            .classesLoadedBy(
                "org\\.chargespec[\\w.]*",
                OneFrame.class,
                "[2,\"1\",\"BootNotification\","
                    + "{\"chargePointVendor\":\"A\",\"chargePointModel\":\"B\"}]");

    assertThat(loaded)
        .contains("Ocpp16", "BootNotificationRequestCodec")
        .doesNotContain("Ocpp201", "Ocpp21")
        .noneMatch(name -> name.contains("$$Lambda"));
  }

  private static Set<String> loadedBy(String frame) {
    return Jdk.current().classesLoadedBy("org\\.chargespec\\.json\\.v16", OneFrame.class, frame);
  }
}
