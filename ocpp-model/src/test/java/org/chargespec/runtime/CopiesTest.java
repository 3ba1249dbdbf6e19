package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.SampledValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "1E2, 100",
    "0.10, 0.1",
    "0E-5, 0",
    "0E5, 0",
    "100, 100",
    "-1.50, -1.5",
    "1E-3, 0.001"
  })
  void decimalsHaveOneForm(BigDecimal written, String normal) {
    BigDecimal normalized = Decimals.normalized(written);

    assertThat(normalized.toString()).isEqualTo(normal);
    assertThat(normalized).isEqualByComparingTo(written).isEqualTo(new BigDecimal(normal));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "7, 1",
    "100, 3",
    "1E2, 3",
    "0.001, 4",
    "12.34, 4",
    "1E999999999, 1000000000"
  })
  void digitsAreThoseOfPlainNotation(BigDecimal number, long digits) {
    assertThat(Decimals.digits(number)).isEqualTo(digits);
  }

  @Test
  void aMonsterStaysAsItIs() {
    BigDecimal monster = new BigDecimal("1E999999999");

    assertThat(Decimals.normalized(monster)).isSameAs(monster);
  }

  @Test
  void listsAreUnmodifiableCopies() {
    List<SampledValue> values = new ArrayList<>(List.of(SampledValue.builder("1").build()));
    MeterValue reading = new MeterValue(Instant.EPOCH, values);
    values.clear();

    assertThat(reading.sampledValue()).hasSize(1).isUnmodifiable();
  }

  @Test
  void aNullItemIsNamed() {
    List<SampledValue> values = Arrays.asList(SampledValue.builder("1").build(), null);

    assertThatThrownBy(() -> new MeterValue(Instant.EPOCH, values))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("sampledValue[1]");
  }

  @Test
  void jsonIsCopiedDeepInOrderAndWithNulls() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("z", null);
    inner.put("a", List.of(1, 2.5, BigInteger.TEN));

    Object copy = Copies.json("data", inner);
    inner.clear();

    assertThat(copy).hasToString("{z=null, a=[1, 2.5, 10]}");
    assertThat(copy)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .isUnmodifiable();
  }

  @Test
  void numbersOfAllKindsAreOne() {
    assertThat(
            Copies.json("data", List.of(1, 1L, 1.0, 1.0f, BigInteger.ONE, new BigDecimal("1.00"))))
        .isEqualTo(
            List.of(
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE));
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Copies.json("data", Map.of("at", List.of(Instant.EPOCH))))
        .hasMessageContaining("data.at[0] holds a java.time.Instant");
    assertThatThrownBy(() -> Copies.json("data", Double.NaN)).hasMessageContaining("data is NaN");
    assertThatThrownBy(() -> Copies.json("data", Map.of(1, 2))).hasMessageContaining("the key 1");
  }
}
