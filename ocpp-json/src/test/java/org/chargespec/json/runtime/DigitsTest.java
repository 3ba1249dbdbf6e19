package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Digits are those of the JDK's conversion. */
class DigitsTest {

  /** Numbers of any number of digits, beside powers of ten and at random. */
  private static LongStream numbers() {
    Random random = new Random(5);
    return LongStream.concat(
            LongStream.iterate(1, power -> power * 10)
                .limit(19)
                .flatMap(power -> LongStream.of(power - 1, power, power + 1, power * 9, power / 2)),
            LongStream.range(0, 200_000)
                .map(i -> random.nextLong(Long.MAX_VALUE) >>> random.nextInt(63)))
        .filter(number -> number >= 0);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  @Test
  void wholeNumbers() {
    byte[] bytes = new byte[40];
    numbers()
        .forEach(
            number ->
                assertThat(text(bytes, 3, Digits.write(bytes, 3, number)))
                    .isEqualTo(Long.toString(number)));
  }

  @Test
  void decimals() {
    byte[] bytes = new byte[40];
    Random random = new Random(6);
    numbers()
        .forEach(
            number -> {
              int places = 1 + random.nextInt(17);
              assertThat(text(bytes, 3, Digits.write(bytes, 3, number, places)))
                  .isEqualTo(BigDecimal.valueOf(number, places).toPlainString());
            });
  }
}
