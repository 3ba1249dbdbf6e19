package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.50",
    "0.00, 0.00",
    "1E2, 100",
    "-1E2, -100",
    "0E3, 0",
    "0E-100, 0E-100",
    "0E-101, 0",
    "1E-200, 1E-200",
    "1E100, 1E+100"
  })
  void theScaleIsKeptUnlessItIsNegative(BigDecimal value, String plain) {
    assertThat(Decimals.plain(value)).hasToString(new BigDecimal(plain).toString());
  }

  @Test
  void aNumberOf100DigitsIsWrittenOutAndOneOf101IsNot() {
    assertThat(Decimals.plain(new BigDecimal("1E99")).scale()).isZero();
    assertThat(Decimals.plain(new BigDecimal("1E100")).scale()).isEqualTo(-100);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0E50, 1",
    "7, 1",
    "10, 2",
    "1E1, 2",
    "1.5, 2",
    "0.5, 2",
    "0.05, 3",
    "1.00, 3",
    "100.5, 4",
    "1E999999999, 1000000000",
    "1E-999999999, 1000000000"
  })
  void digitsAreThoseOfThePlainNotation(BigDecimal value, long digits) {
    assertThat(Decimals.digits(value)).isEqualTo(digits);
    assertThat(Decimals.digits(value.negate())).isEqualTo(digits);
  }

  @Test
  void numbersOfEqualValueAreEqual() {
    BigDecimal one = new BigDecimal("1.0");
    BigDecimal same = new BigDecimal("1.00");
    BigDecimal other = new BigDecimal("1.01");
    BigDecimal none = null;

    compare(one, same, true);
    compare(one, other, false);
    compare(one, none, false);
    compare(none, none, true);
  }

  private static void compare(@Nullable BigDecimal one, @Nullable BigDecimal other, boolean equal) {
    assertThat(Decimals.equal(one, other)).isEqualTo(equal);
    assertThat(Decimals.equal(other, one)).isEqualTo(equal);
    // Not for every number, but for these.
    assertThat(Decimals.hash(one) == Decimals.hash(other)).isEqualTo(equal);
  }

  @Test
  void listsAreEqualItemByItem() {
    List<BigDecimal> one = List.of(new BigDecimal("1.0"), new BigDecimal("2"));
    List<BigDecimal> same = List.of(new BigDecimal("1.00"), new BigDecimal("2.0"));
    List<BigDecimal> other = List.of(new BigDecimal("2"), new BigDecimal("1"));
    List<BigDecimal> longer = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.ZERO);
    List<BigDecimal> none = null;

    compareLists(one, same, true);
    compareLists(one, other, false);
    compareLists(one, longer, false);
    compareLists(one, none, false);
    compareLists(none, none, true);
  }

  private static void compareLists(
      @Nullable List<BigDecimal> one, @Nullable List<BigDecimal> other, boolean equal) {
    assertThat(Decimals.equal(one, other)).isEqualTo(equal);
    assertThat(Decimals.equal(other, one)).isEqualTo(equal);
    assertThat(Decimals.hash(one) == Decimals.hash(other)).isEqualTo(equal);
  }
}
