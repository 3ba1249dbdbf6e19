package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Received values in messages: their type, and their content unless it is secret. */
class QuoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1} | an object | an object",
        "[1] | a list | a list",
        "\"x\" | the text 'x' | a text",
        "-1.50 | the number -1.50 | a number",
        "true | true | a boolean",
        "false | false | a boolean",
        "null | null | null",
      })
  void eachTypeOfValue(String json, String shown, String secret) throws NotJson {
    JsonValue value = TreeParser.parse(json.getBytes(StandardCharsets.UTF_8), 0);

    assertThat(Quote.of(value, false)).isEqualTo(shown);
    assertThat(Quote.of(value, true)).isEqualTo(secret);
    assertThat(value.kind()).isEqualTo(secret);
  }

  @Test
  void aTextIsCutBeforeItIsLongerThanForty() {
    assertThat(Quote.of("a".repeat(37))).isEqualTo("a".repeat(37));
    assertThat(Quote.of("a".repeat(38))).isEqualTo("a".repeat(37) + "...");
    assertThat(Quote.of("a".repeat(36) + "\n")).isEqualTo("a".repeat(36) + "...");
    assertThat(Quote.of("a".repeat(31) + "\n")).isEqualTo("a".repeat(31) + "\\u000a");
    assertThat(Quote.ofPointer("a".repeat(157))).isEqualTo("a".repeat(157));
    assertThat(Quote.ofPointer("a".repeat(158))).isEqualTo("a".repeat(157) + "...");
  }

  @Test
  void whatCouldForgeALogIsEscaped() {
    assertThat(Quote.of("\u0000\u007f\u0085\u200b\u2028\u2029\ud83d"))
        .isEqualTo("\\u0000\\u007f\\u0085\\u200b\\u2028\\u2029...");
    assertThat(Quote.of("\ud83d~ \u00fc")).isEqualTo("\\ud83d~ \u00fc");
  }
}
