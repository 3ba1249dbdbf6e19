package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is written as what it is, wherever the first character is that is not plain. */
class PlainTextTest {

  private static final char[] SPECIAL = {
    '"', '\\', 0, 0x1f, ' ', 0x7f, 0x80, 0xff, 0x100, 0x141, 0x2028, 0xffff
  };

  static IntStream lengths() {
    return IntStream.rangeClosed(0, 40);
  }

  /** Character by character, without {@link PlainText}. */
  private static String expected(String text) {
    byte[] bytes = new byte[6 * text.length() + 16];
    int size = Escapes.write(bytes, 0, text, 0);
    return '"' + new String(bytes, 0, size, StandardCharsets.UTF_8) + '"';
  }

  private static String written(String text) {
    JsonWriter out = new JsonWriter();
    out.string(text);
    return out.toText();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void oneCharacterAtEachPlace(int length) {
    String plain = "abcdefghijklmnopqrstuvwxyz~ !#]^[0123456789".substring(0, length);
    assertThat(written(plain)).isEqualTo('"' + plain + '"');
    for (int place = 0; place < length; place++) {
      for (char special : SPECIAL) {
        String text = plain.substring(0, place) + special + plain.substring(place + 1);

        assertThat(written(text)).isEqualTo(expected(text));
      }
    }
  }
}
