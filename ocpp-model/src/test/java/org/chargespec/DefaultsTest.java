package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.chargespec.acme.Defaults;
import org.chargespec.v16.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code xyzOrDefault()} for each kind of default. Jackson does not take these methods for
 * properties.
 */
class DefaultsTest {

  private static final Defaults GIVEN =
      Defaults.builder()
          .count(4)
          .share(0.25)
          .text("bye")
          .unit(UnitOfMeasure.K)
          .isLoud(false)
          .getWell("later")
          .build();

  @Test
  void standForWhatIsAbsent() {
    Defaults absent = Defaults.of();

    assertThat(absent.countOrDefault()).isEqualTo(-3);
    assertThat(absent.shareOrDefault()).isEqualTo(new BigDecimal("0.50"));
    assertThat(absent.textOrDefault()).isEqualTo("say \"hello\"");
    assertThat(absent.unitOrDefault()).isEqualTo(UnitOfMeasure.KWH);
    assertThat(absent.isLoudOrDefault()).isTrue();
    assertThat(absent.getWellOrDefault()).isEqualTo("soon");
  }

  @Test
  void giveWayToWhatIsThere() {
    assertThat(GIVEN.countOrDefault()).isEqualTo(4);
    assertThat(GIVEN.shareOrDefault()).isEqualTo(new BigDecimal("0.25"));
    assertThat(GIVEN.textOrDefault()).isEqualTo("bye");
    assertThat(GIVEN.unitOrDefault()).isEqualTo(UnitOfMeasure.K);
    assertThat(GIVEN.isLoudOrDefault()).isFalse();
    assertThat(GIVEN.getWellOrDefault()).isEqualTo("later");
  }

  @ParameterizedTest
  @EnumSource
  void areNoPropertiesForJackson(Mapper mapper) throws Exception {
    String json =
        "{\"count\":4,\"share\":0.25,\"text\":\"bye\",\"unit\":\"K\",\"isLoud\":false,\"getWell\":\"later\"}";

    assertThat(mapper.write(GIVEN)).isEqualTo(json);
    assertThat(mapper.read(json, Defaults.class)).isEqualTo(GIVEN);
    assertThat(mapper.write(Defaults.of())).isEqualTo("{}");
  }
}
