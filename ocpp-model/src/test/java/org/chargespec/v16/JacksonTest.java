package org.chargespec.v16;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chargespec.Mapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How Jackson's default mappers read and write generated types, without mix-ins or serializers of
 * ours.
 */
class JacksonTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @EnumSource
  void leavesAbsentComponentsOut(Mapper mapper) throws Exception {
    BootNotificationRequest request =
        BootNotificationRequest.builder("Acme", "One").iccid("1").build();

    assertThat(mapper.write(request))
        .isEqualTo("{\"chargePointVendor\":\"Acme\",\"chargePointModel\":\"One\",\"iccid\":\"1\"}");
  }

  @ParameterizedTest
  @EnumSource
  void writesAnEmptyMessageAsAnEmptyObject(Mapper mapper) throws Exception {
    assertThat(mapper.write(new HeartbeatRequest())).isEqualTo("{}");
    assertThat(mapper.read("{}", HeartbeatRequest.class)).isEqualTo(new HeartbeatRequest());
  }

  @ParameterizedTest
  @EnumSource
  void writesInstantsAsText(Mapper mapper) throws Exception {
    assertThat(mapper.write(new HeartbeatResponse(NOON)))
        .isEqualTo("{\"currentTime\":\"2026-01-01T12:00:00Z\"}");
    assertThat(
            mapper.read("{\"currentTime\":\"2026-01-01T13:00:00+01:00\"}", HeartbeatResponse.class))
        .isEqualTo(new HeartbeatResponse(NOON));
  }

  @ParameterizedTest
  @EnumSource
  void writesEnumsByWireValueAndReadsAliases(Mapper mapper) throws Exception {
    SampledValue value = mapper.read("{\"value\":\"21\",\"unit\":\"Celcius\"}", SampledValue.class);

    assertThat(value.unit()).isEqualTo(UnitOfMeasure.CELSIUS);
    assertThat(mapper.write(value)).isEqualTo("{\"value\":\"21\",\"unit\":\"Celsius\"}");
  }

  @ParameterizedTest
  @EnumSource
  void refusesUnknownEnumValuesUnlessToldOtherwise(Mapper mapper) throws Exception {
    String json = "{\"value\":\"50\",\"unit\":\"Hz\"}";

    assertThatThrownBy(() -> mapper.read(json, SampledValue.class)).hasMessageContaining("Hz");
    SampledValue value = mapper.readUnknownEnums(json, SampledValue.class);
    assertThat(value.unit()).isEqualTo(UnitOfMeasure.UNRECOGNIZED);
    assertThat(value.violations()).singleElement().extracting("pointer").isEqualTo("/unit");
    assertThatThrownBy(() -> mapper.write(value)).hasMessageContaining("UNRECOGNIZED");
  }

  @ParameterizedTest
  @EnumSource
  void refusesANumberForAnEnum(Mapper mapper) {
    assertThatThrownBy(() -> mapper.read("{\"value\":\"50\",\"unit\":1}", SampledValue.class))
        .isInstanceOf(Exception.class);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAMissingRequiredNumber(Mapper mapper) {
    assertThatThrownBy(
            () ->
                mapper.read(
                    "{\"connectorId\":1,\"idTag\":\"A\",\"timestamp\":\"2026-01-01T12:00:00Z\"}",
                    StartTransactionRequest.class))
        .hasMessageContaining("meterStart");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAMissingRequiredText(Mapper mapper) {
    assertThatThrownBy(() -> mapper.read("{}", AuthorizeRequest.class))
        .hasMessageContaining("idTag");
  }

  @ParameterizedTest
  @EnumSource
  void readsNumbersOfOneValueToEqualRecords(Mapper mapper) throws Exception {
    List<ChargingSchedulePeriod> periods = new java.util.ArrayList<>();
    for (String number : List.of("16", "16.0", "16.00", "1.6e1", "160e-1")) {
      periods.add(
          mapper.read(
              "{\"startPeriod\":0,\"limit\":%s}".formatted(number), ChargingSchedulePeriod.class));
    }

    assertThat(periods).containsOnly(new ChargingSchedulePeriod(0, BigDecimal.valueOf(16), null));
  }

  @ParameterizedTest
  @EnumSource
  void writesADecimalWithTheScaleItCameWith(Mapper mapper) throws Exception {
    String json = "{\"startPeriod\":0,\"limit\":2935.600}";

    assertThat(mapper.write(mapper.read(json, ChargingSchedulePeriod.class))).isEqualTo(json);
  }
}
