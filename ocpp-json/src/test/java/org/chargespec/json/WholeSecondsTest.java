package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Date-times without a fraction, for a charge point that cannot read one. */
class WholeSecondsTest {

  private static OcppJson.Builder builder() {
    return OcppJson.builder(Ocpp16.VERSION).checkWriting(true);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:30:00Z,           2026-11-24T09:30:00Z,     2026-11-24T09:30:00Z",
    "2026-11-24T09:30:00.001Z,       2026-11-24T09:30:00.001Z, 2026-11-24T09:30:00Z",
    "2026-11-24T09:30:00.999999999Z, 2026-11-24T09:30:00.999Z, 2026-11-24T09:30:00Z",
    "1969-12-31T23:59:59.9Z,         1969-12-31T23:59:59.900Z, 1969-12-31T23:59:59Z",
    "0000-01-01T00:00:00.5Z,         0000-01-01T00:00:00.500Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z,       9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59Z"
  })
  void dateTimesWithoutAFraction(Instant time, String usual, String whole) {
    HeartbeatResponse response = new HeartbeatResponse(time);

    assertThat(builder().build().encode(response)).isEqualTo("{\"currentTime\":\"" + usual + "\"}");
    assertThat(builder().wholeSeconds(true).build().encode(response))
        .isEqualTo("{\"currentTime\":\"" + whole + "\"}");
  }
}
