package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is found where its name is, and nowhere else. */
class KeyWordsTest {

  static IntStream lengths() {
    return IntStream.rangeClosed(1, 60);
  }

  private static String name(int length) {
    return "abcdefghijklmnopqrstuvwxyz".repeat(3).substring(0, length);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aNameIsFoundAndNoOtherName(int length) {
    KeyWords key = KeyWords.of(name(length));
    byte[] document =
        ("{,\"" + name(length) + "\":12345678901234567890").getBytes(StandardCharsets.UTF_8);
    int place = 2;

    assertThat(key.isAt(document, place, document.length)).isTrue();
    assertThat(key.isAt(document, place - 1, document.length)).isFalse();
    assertThat(key.isAt(document, place + 1, document.length)).isFalse();
    for (int i = place; i < place + length + 3; i++) {
      byte[] other = document.clone();
      other[i] ^= 1;
      assertThat(key.isAt(other, place, other.length)).as("byte %d", i).isFalse();
    }
  }

  /** Words are read as a whole, so a name too near to the end is left to the slower way. */
  @ParameterizedTest
  @MethodSource("lengths")
  void nothingBeyondTheEndIsRead(int length) {
    KeyWords key = KeyWords.of(name(length));
    byte[] document = ("\"" + name(length) + "\":").getBytes(StandardCharsets.UTF_8);

    for (int end = 0; end < document.length; end++) {
      assertThat(key.isAt(document, 0, end)).isFalse();
    }
    assertThat(key.isAt(document, 0, document.length)).isEqualTo(document.length % 8 == 0);
  }

  /** An action made by hand can have any name; the spec allows Java names only. */
  @ParameterizedTest
  @ValueSource(strings = {"Reset", "a\"b", "a\\b", "\n\u0000", "\u00e9\u2028", "\ud83d\ude97"})
  void anyNameIsWrittenAsATextIs(String name) {
    JsonWriter asKey = new JsonWriter();
    asKey.element(Key.escaped(name));
    JsonWriter asText = new JsonWriter();
    asText.punctuation(',');
    asText.string(name);
    asText.punctuation(',');

    assertThat(asKey.toUtf8()).isEqualTo(asText.toUtf8());
  }
}
