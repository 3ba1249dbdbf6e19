package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.junit.jupiter.api.Test;

/** Decimals in lists are kept and checked like single ones, each with its index. */
class DecimalListsTest {

  private static List<BigDecimal> decimals(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }

  /** The pointers at which a check fails. */
  private static List<String> failed(
      List<BigDecimal> values, BiConsumer<Checks, List<BigDecimal>> check) {
    OcppObject object = checks -> check.accept(checks, values);
    return object.violations().stream().map(Violation::pointer).toList();
  }

  @Test
  void areKeptWithTheirScaleInAnUnmodifiableCopy() {
    List<BigDecimal> given = new ArrayList<>(decimals("2935.600", "1E+2", "0", "-0.10"));
    List<BigDecimal> kept = Copies.decimals("a", given);
    given.clear();

    assertThat(kept).map(BigDecimal::toString).containsExactly("2935.600", "100", "0", "-0.10");
    assertThat(kept).isUnmodifiable();
    List<BigDecimal> withNull = Arrays.asList(BigDecimal.ONE, null);
    assertThatThrownBy(() -> Copies.decimals("a", withNull))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("a[1]");
  }

  @Test
  void areCheckedAtTheirIndex() {
    List<BigDecimal> values = decimals("1", "1.50", "2.25", "1E+99", "1E+100", "-3");

    assertThat(failed(values, (checks, list) -> checks.digitsOfEach("a", list)))
        .containsExactly("/a/4");
    assertThat(failed(values, (checks, list) -> checks.decimalsOfEach("a", list, 1)))
        .containsExactly("/a/2", "/a/4");
    assertThat(failed(values, (checks, list) -> checks.minimumOfEach("a", list, BigDecimal.ONE)))
        .containsExactly("/a/5");
    assertThat(failed(values, (checks, list) -> checks.maximumOfEach("a", list, BigDecimal.TEN)))
        .containsExactly("/a/3", "/a/4");
  }
}
