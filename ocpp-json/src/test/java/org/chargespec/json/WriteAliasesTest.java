package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.UnitOfMeasure;
import org.junit.jupiter.api.Test;

/** Aliases are written only on demand: Celcius for a charge point of 1.6. */
class WriteAliasesTest {

  private static final OcppJson JSON = OcppJson.strict(Ocpp16.VERSION);
  private static final OcppJson ALIASES =
      OcppJson.builder(Ocpp16.VERSION).checkWriting(true).writeAliases(true).build();

  @Test
  void celsiusAlone() {
    Stream.of(UnitOfMeasure.values())
        .filter(unit -> unit != UnitOfMeasure.UNRECOGNIZED)
        .map(unit -> SampledValue.builder("1").unit(unit).build())
        .forEach(
            value -> {
              String written = JSON.encode(value);
              String expected = written.replace("\"Celsius\"", "\"Celcius\"");
              assertThat(ALIASES.encode(value)).isEqualTo(expected);
              assertThat(SamplesTest.accepted(JSON.decode(SampledValue.class, expected)))
                  .isEqualTo(value);
            });
    assertThat(ALIASES.encode(SampledValue.builder("1").unit(UnitOfMeasure.CELSIUS).build()))
        .contains("Celcius");
  }

  @Test
  void inFrames() {
    SampledValue value = SampledValue.builder("1").unit(UnitOfMeasure.CELSIUS).build();
    MeterValuesRequest request =
        MeterValuesRequest.builder(1, List.of(new MeterValue(Instant.EPOCH, List.of(value))))
            .build();
    Frame frame = new Frame.Call("1", request);

    assertThat(ALIASES.writeFrame(frame)).contains("\"Celcius\"");
    assertThat(JSON.writeFrame(frame)).contains("\"Celsius\"");
  }
}
