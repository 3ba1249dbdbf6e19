package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link FreeJsonText}: what is written is read back as it was. */
class FreeJsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "true", "1.50", "\"a\\\"\\né\"", "[]", "{\"a\":[1,{\"b\":null}]}"})
  void aTextIsReadAndWrittenAsItIs(String text) {
    assertThat(FreeJsonText.write(FreeJsonText.read(text))).isEqualTo(text);
  }

  @Test
  void plainJavaIsWrittenAndRead() {
    List<Object> plain =
        Arrays.asList("a", null, new BigDecimal("1.50"), false, Map.of("b", List.of()));

    assertThat(FreeJsonText.read(FreeJsonText.write(plain))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "1 2", "{\"a\":1,\"a\":2}", "nul"})
  void whatIsNotJsonIsRefused(String text) {
    assertThatThrownBy(() -> FreeJsonText.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
