package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.chargespec.v16.ChargePointErrorCode;
import org.chargespec.v16.ChargePointStatus;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v16.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a peer that cannot read the usual is written instead. */
class WriteSwitchesTest {

  private static final SampledValue BODY =
      SampledValue.builder("41.5").unit(UnitOfMeasure.CELSIUS).build();

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

  @Test
  void valuesByTheirAlias() {
    OcppJson json = builder().writeAs(UnitOfMeasure.CELSIUS, "Celcius").build();

    // A writer is used again; it keeps the spelling.
    for (int i = 0; i < 3; i++) {
      assertThat(json.encode(BODY)).isEqualTo("{\"value\":\"41.5\",\"unit\":\"Celcius\"}");
    }
    assertThat(OcppJson.strict(Ocpp16.VERSION).decode(SampledValue.class, json.encode(BODY)))
        .isEqualTo(new Decoded.Accepted<>(BODY, List.of()));
    SampledValue other = SampledValue.builder("1").unit(UnitOfMeasure.PERCENT).build();
    assertThat(json.encode(other)).isEqualTo("{\"value\":\"1\",\"unit\":\"Percent\"}");
    assertThat(builder().build().encode(BODY)).contains("Celsius");
    StatusNotificationRequest status =
        StatusNotificationRequest.builder(
                1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE)
            .build();
    assertThat(json.encode(status)).isEqualTo(builder().build().encode(status));
  }

  @Test
  void anAliasThatTheValueDoesNotHave() {
    assertThatThrownBy(() -> builder().writeAs(UnitOfMeasure.CELSIUS, "Celsuis"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'Celsuis' is not an alias of CELSIUS; it has these: [Celcius]");
    assertThatThrownBy(() -> builder().writeAs(UnitOfMeasure.PERCENT, "Celcius"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder().writeAs(UnitOfMeasure.UNRECOGNIZED, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
