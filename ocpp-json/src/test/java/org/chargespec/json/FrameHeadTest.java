package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type and id of a text that breaks off, in a range of an array. */
class FrameHeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[2,\"17\",         | 2 | CALL | 17",
        "[2,\"17\"          | 2 | CALL | 17",
        "[2,\"17            | 2 | CALL | ",
        "[2                 | 2 | CALL | ",
        "[9,\"17\"          | 9 |      | 17",
        "[                  |   |      | ",
        "[2,17              | 2 | CALL | "
      })
  void isReadUpToTheEndOfTheRange(String text, String number, MessageType type, String id) {
    FrameHead expected = new FrameHead(number, type, id);
    for (String before : new String[] {"", "0", "\"0000000000\""}) {
      for (String after : new String[] {"", "\"", "5\",", "5,\"x\","}) {
        byte[] bytes = (before + text + after).getBytes(StandardCharsets.UTF_8);
        int from = before.length();

        assertThat(FrameHead.of(bytes, from, from + text.length())).isEqualTo(expected);
      }
    }
  }
}
