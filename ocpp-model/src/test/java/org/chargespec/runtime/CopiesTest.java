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
    "1.0, 1.0",
    "2935.600, 2935.600",
    "1E2, 100",
    "-1.50E+3, -1500",
    "0.00, 0.00",
    "0E-100, 0E-100",
    "0E-101, 0",
    "0E-999999999, 0",
    "0E999999999, 0",
    "1E-7, 1E-7",
    "1E-999999999, 1E-999999999"
  })
  void decimalsKeepTheirScaleUnlessItIsNegative(BigDecimal written, String kept) {
    BigDecimal plain = Decimals.plain(written);

    assertThat(plain).isEqualByComparingTo(written).isEqualTo(new BigDecimal(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.00",
    "1E2, 100.0",
    "0, 0.000",
    "0.1, 0.10",
    "123456789012345678901234567890, 123456789012345678901234567890.0",
    "1E400, 10E399",
    "1E-400, 10E-401",
    "4503599627370497.5, 4503599627370497.50"
  })
  void numbersOfOneValueAreEqual(BigDecimal one, BigDecimal other) {
    assertThat(Decimals.equal(one, other)).isTrue();
    assertThat(Decimals.hash(one)).isEqualTo(Decimals.hash(other));
    assertThat(Decimals.equal(List.of(one, one), List.of(one, other))).isTrue();
    assertThat(Decimals.hash(List.of(one, one))).isEqualTo(Decimals.hash(List.of(one, other)));
  }

  @Test
  void numbersOfOtherValuesAreNotEqual() {
    BigDecimal monster = new BigDecimal("1E999999999");
    List<BigDecimal> one = List.of(BigDecimal.ONE);

    assertThat(Decimals.equal(monster, new BigDecimal("1E999999998"))).isFalse();
    assertThat(Decimals.equal(BigDecimal.ONE, null)).isFalse();
    assertThat(Decimals.equal(null, BigDecimal.ONE)).isFalse();
    assertThat(Decimals.equal(one, List.of())).isFalse();
    assertThat(Decimals.equal(one, List.of(BigDecimal.TEN))).isFalse();
    assertThat(Decimals.equal(one, null)).isFalse();
    assertThat(Decimals.equal((BigDecimal) null, null)).isTrue();
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

    assertThat(Decimals.plain(monster)).isSameAs(monster);
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
  void numbersOfAllKindsAreBigDecimals() {
    assertThat(
            Copies.json(
                "data", List.of(1, 1L, 1.0, 1.0f, BigInteger.ONE, new BigDecimal("1.00"), 1e30)))
        .isEqualTo(
            List.of(
                BigDecimal.ONE,
                BigDecimal.ONE,
                new BigDecimal("1.0"),
                new BigDecimal("1.0"),
                BigDecimal.ONE,
                new BigDecimal("1.00"),
                BigDecimal.TEN.pow(30)));
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Copies.json("data", Map.of("at", List.of(Instant.EPOCH))))
        .hasMessageContaining("data.at[0] contains a java.time.Instant");
    assertThatThrownBy(() -> Copies.json("data", Double.NaN)).hasMessageContaining("data is NaN");
    assertThatThrownBy(() -> Copies.json("data", Map.of(1, 2)))
        .hasMessageContaining("has a key that is not a String: 1");
  }
}
