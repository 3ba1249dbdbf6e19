package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as the JDK reads them, at each distance from the end of the document. */
class NumbersTest {

  private static final List<String> AFTER =
      List.of("", ",", "}", "]", " ", "\n", ",\"a\":1234567", "}]}   ", "]         ", " ,12.5    ");

  private static final int RANDOM_NUMBERS = 20_000;

  /** A number of up to 12 digits; each place of the point is equally likely, and so is none. */
  private static String number(Random random) {
    int count = 1 + random.nextInt(12);
    StringBuilder digits = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
    int point = random.nextInt(count + 1);
    if (point == 0) {
      digits.append("0.");
    }
    for (int i = 0; i < count; i++) {
      if (i > 0 && i == point) {
        digits.append('.');
      }
      boolean first = i == 0 && point > 1;
      digits.append((char) ('0' + (first ? 1 + random.nextInt(9) : random.nextInt(10))));
    }
    return digits.toString();
  }

  private static JsonReader reader(String before, String text, String after) {
    String document = before + text + after;
    // What is beyond the end of the document could be more digits.
    byte[] array = (document + "00000000").getBytes(StandardCharsets.UTF_8);
    return new JsonReader(array, before.length(), document.length(), 0);
  }

  @Test
  void decimals() {
    Random random = new Random(1);
    for (int i = 0; i < RANDOM_NUMBERS; i++) {
      String number = number(random);
      for (String after : AFTER) {
        JsonReader in = reader(i % 2 == 0 ? "" : "12345678", number, after);

        assertThat(in.decimal()).as("%s|%s", number, after).isEqualTo(new BigDecimal(number));
        assertThat(in.at).isEqualTo((i % 2 == 0 ? 0 : 8) + number.length());
      }
    }
  }

  @Test
  void integers() {
    Random random = new Random(2);
    for (int i = 0; i < RANDOM_NUMBERS; i++) {
      int value = random.nextInt() >> random.nextInt(32);
      for (String after : AFTER) {
        JsonReader in = reader(i % 2 == 0 ? "" : "12345678", String.valueOf(value), after);

        assertThat(in.integer()).as("%d|%s", value, after).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "01",
        "00",
        "-01",
        "1.",
        ".5",
        "-.5",
        "1.5.5",
        "1..5",
        "1e",
        "1e+",
        "1.e5",
        "--1",
        "+1",
        "0x1",
        "a",
        "/",
        ":",
        "1.a",
        "01.5",
        "00.5",
        "\"1\"",
        "1.5e",
        "12345678.",
        "1234567.e1"
      })
  void whatIsNoNumberIsNotTaken(String text) {
    assertDetour(text, JsonReader::decimal);
    assertDetour(text, JsonReader::integer);
  }

  /** A reader that reads less than the text makes its caller take the detour. */
  private static void assertDetour(String text, Consumer<JsonReader> read) {
    for (String after : AFTER) {
      assertThatThrownBy(
              () -> {
                JsonReader in = reader("", text, after);
                read.accept(in);
                if (in.at != text.length()) {
                  throw Detour.taken();
                }
              })
          .as("%s|%s", text, after)
          .isInstanceOf(Detour.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "0.1", "2147483648", "-2147483649", "12345678901", "1e-1"})
  void whatDoesNotFitIsNoInteger(String text) {
    assertDetour(text, JsonReader::integer);
  }
}
