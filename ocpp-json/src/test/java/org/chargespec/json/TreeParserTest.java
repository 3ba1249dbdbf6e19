package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a text that is not JSON, and where. */
class TreeParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[-]    | expected a number, found '-'",
        "[01]   | expected a number, found '0'",
        "[1.]   | expected a number, found '1'",
        "[x]    | expected a value, found 'x'",
        "[\u007f]    | expected a value, found the byte 0x7f",
        "[\u00fc]    | expected a value, found the byte 0xc3",
        "[tru]  | expected the rest of true, found ']'",
        "[      | expected a value, found the end of the text"
      })
  void saysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> TreeParser.parse(text.getBytes(StandardCharsets.UTF_8), 0))
        .isInstanceOf(NotJson.class)
        .hasMessageContaining(message);
  }
}
