package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** JSON texts as UTF-8, with unpaired surrogates as escapes. */
class Utf8Test {

  private static String of(String text) {
    return new String(Utf8.of(text), StandardCharsets.UTF_8);
  }

  @Test
  void aTextWithoutHalvesIsUnchanged() {
    String text = "what? \u00fc \u20ac \ud83d\ude00 \\? " + "x".repeat(70);

    assertThat(of(text)).isEqualTo(text);
  }

  @Test
  void aHalfBecomesItsEscape() {
    assertThat(of("\ud83d")).isEqualTo("\\ud83d");
    assertThat(of("a\ude00b\ud83dc\ud83d\ude00")).isEqualTo("a\\ude00b\\ud83dc\ud83d\ude00");
  }

  /**
   * After an odd number of backslashes it is the char that is escaped: no JSON, before and after.
   */
  @Test
  void anEscapedHalfStaysInvalid() {
    assertThat(of("\\\ud83d")).isEqualTo("\\?");
    assertThat(of("a\\\ud83d")).isEqualTo("a\\?");
    assertThat(of("\\\\\ud83d")).isEqualTo("\\\\\\ud83d");
    assertThat(of("\\\\\\\ud83d")).isEqualTo("\\\\\\?");
  }

  @Test
  void theBeginningEndsAtAHalfOrAfterAThousandChars() {
    assertThat(Utf8.beginning("ab\ud83dc")).isEqualTo(new byte[] {'a', 'b'});
    assertThat(Utf8.beginning("\ud7ff")).hasSize(3);
    assertThat(Utf8.beginning("\ue000")).hasSize(3);
    assertThat(Utf8.beginning("\ud83d\ude00!")).hasSize(5);
    assertThat(Utf8.beginning("a".repeat(1024))).hasSize(1024);
    assertThat(Utf8.beginning("a".repeat(1025))).hasSize(1024);
  }
}
