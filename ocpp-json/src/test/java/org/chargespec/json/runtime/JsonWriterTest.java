package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chargespec.CustomData;
import org.chargespec.json.text.Unwritable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes that are written, at each place of the writer's buffer. */
class JsonWriterTest {

  /** So many bytes a new writer has room for. */
  private static final int CAPACITY = new JsonWriter().capacity();

  /** The characters at each boundary of UTF-8 and of escaping, one by one. */
  static Stream<Integer> characters() {
    return IntStream.concat(
            IntStream.rangeClosed(0, 0x80),
            IntStream.of(
                0xFF, 0x7FF, 0x800, 0xFFF, 0x1000, 0x2027, 0x2028, 0x2029, 0x202A, 0xD7FF, 0xE000,
                0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F697, 0xFFFFF, 0x100000, 0x10FFFF))
        .boxed();
  }

  /** How a character stands in a JSON text. */
  private static String escaped(int character) {
    int index = "\"\\\b\f\n\r\t".indexOf(character);
    if (index >= 0) {
      return "\\" + "\"\\bfnrt".charAt(index);
    }
    boolean lineEnd = character == 0x2028 || character == 0x2029;
    return character < 0x20 || lineEnd
        ? "\\u%04x".formatted(character)
        : Character.toString(character);
  }

  /** Asserts what is written after so many bytes: each count that ends near the buffer's end. */
  private static void assertWritten(Consumer<JsonWriter> content, String expected) {
    byte[] bytes = expected.getBytes(StandardCharsets.UTF_8);
    int first = Math.max(0, CAPACITY - bytes.length - 20);
    for (int before = first; before <= CAPACITY; before++) {
      JsonWriter out = new JsonWriter();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int i = 0; i < before; i++) {
        out.punctuation((char) ('a' + i % 26));
        all.write('a' + i % 26);
      }
      content.accept(out);
      // What was written too far would be overwritten, and what was not far enough shows.
      out.punctuation('.');
      all.writeBytes(bytes);
      all.write('.');
      if (!Arrays.equals(out.toUtf8(), all.toByteArray())) {
        assertThat(out.toUtf8())
            .as("after %d bytes: %s", before, out.toText())
            .isEqualTo(all.toByteArray());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("characters")
  void aCharacterIsWrittenAtEachPlaceOfTheBuffer(int character) {
    String text = Character.toString(character);
    String json = escaped(character);

    assertWritten(out -> out.string(text), '"' + json + '"');
    assertWritten(out -> out.string("ab" + text + "cd"), "\"ab" + json + "cd\"");
    assertWritten(out -> out.string(text.repeat(3) + "x"), '"' + json.repeat(3) + "x\"");
  }

  /** So long that twice the buffer is not enough: six bytes for a char is the most. */
  @ParameterizedTest
  @MethodSource("characters")
  void roomIsMadeForLongTexts(int character) {
    String text = Character.toString(character);
    for (int times : new int[] {84, 85, 86, 170, 171, 500, 1000}) {
      for (int before : new int[] {0, 1, CAPACITY - 2, CAPACITY - 1}) {
        JsonWriter out = new JsonWriter();
        out.string("b".repeat(before) + text.repeat(times));

        String written = out.toText();
        assertThat(
                written.equals('"' + "b".repeat(before) + escaped(character).repeat(times) + '"'))
            .as("%x, %d times after %d bytes", character, times, before)
            .isTrue();
      }
    }
  }

  @Test
  void halfOfASurrogatePairIsWrittenAsTheReplacement() {
    for (String half : List.of("\uD800", "\uDBFF", "\uDC00", "\uDFFF")) {
      assertWritten(out -> out.string("a" + half), "\"a\uFFFD\"");
      assertWritten(out -> out.string(half + "b"), "\"\uFFFDb\"");
    }
    assertWritten(out -> out.string("\uDE97\uD83D"), "\"\uFFFD\uFFFD\"");
    assertWritten(out -> out.string("\uD83D\uD83D\uDE97"), "\"\uFFFD\uD83D\uDE97\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0",
    "1",
    "9",
    "10",
    "99",
    "100",
    "-1",
    "-10",
    "2147483647",
    "-2147483648",
    "1000000000"
  })
  void aWholeNumberIsWrittenAtEachPlaceOfTheBuffer(int number) {
    assertWritten(out -> out.integer(number), Integer.toString(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0",
    "0.1",
    "-0.1",
    "0.05",
    "10.5",
    "-1234.567",
    "999999999999999999",
    "-999999999999999999",
    "1000000000000000000",
    "9223372036854775807",
    "0.99999999999999999",
    "0.999999999999999999",
    "0.9999999999999999999",
    "1.0000000000000000",
    "123456789012345678.9",
    "12345678901234567.8",
    "-0.00000000000000001",
    "1E-7",
    "1E-17",
    "1E-18",
    "1E+3",
    "1E+17",
    "1E+18",
    "1E+99",
    "1E-98",
    "2935.600"
  })
  void aDecimalIsWrittenPlainlyAtEachPlaceOfTheBuffer(BigDecimal number) {
    assertWritten(out -> out.decimal(number), number.toPlainString());
    assertWritten(out -> out.decimal(number.negate()), number.negate().toPlainString());
  }

  @Test
  void aDecimalOfAHundredDigitsIsWrittenAndNoneOfMore() {
    BigDecimal most = new BigDecimal(BigInteger.TEN.pow(100).subtract(BigInteger.ONE));
    assertWritten(out -> out.decimal(most), "9".repeat(100));
    assertWritten(
        out -> out.decimal(most.movePointLeft(50)), "9".repeat(50) + "." + "9".repeat(50));
    for (BigDecimal more :
        List.of(
            most.add(BigDecimal.ONE),
            new BigDecimal("1E+100"),
            new BigDecimal("1E-100"),
            new BigDecimal("1E+999999999"),
            new BigDecimal("1E-999999999"))) {
      assertThatThrownBy(() -> new JsonWriter().decimal(more)).isInstanceOf(Unwritable.class);
    }
  }

  @Test
  void otherValuesAreWrittenAtEachPlaceOfTheBuffer() {
    assertWritten(out -> out.bool(true), "true");
    assertWritten(out -> out.bool(false), "false");
    assertWritten(out -> out.json(null), "null");
    assertWritten(out -> out.instant(Instant.EPOCH), "\"1970-01-01T00:00:00Z\"");
    assertWritten(
        out -> out.instant(Instant.parse("2026-11-22T09:30:00.007Z")),
        "\"2026-11-22T09:30:00.007Z\"");
  }

  @Test
  void namesOfEachLengthAreWrittenAtEachPlaceOfTheBuffer() {
    for (int length = 1; length <= 60; length++) {
      String name = "abcdefghijklmnopqrstuvwxyz".repeat(3).substring(0, length);
      Key key = Key.of(name);
      assertWritten(
          out -> {
            int start = out.beginObject();
            out.key(key);
            out.integer(1);
            out.endObject(start);
          },
          "{\"" + name + "\":1}");
    }
  }

  @Test
  void anObjectWithoutPropertiesIsWritten() {
    assertWritten(out -> out.endObject(out.beginObject()), "{}");
  }

  @Test
  void freeJsonIsWrittenInItsOrder() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("z", Arrays.asList("a\"", new BigDecimal("2.50"), true, null, List.of(), Map.of()));
    members.put("\u00e9", Map.of("n", BigDecimal.ONE));
    assertWritten(
        out -> out.json(members), "{\"z\":[\"a\\\"\",2.50,true,null,[],{}],\"\u00e9\":{\"n\":1}}");
    assertWritten(
        out -> out.customData(new CustomData("com.acme", Map.of("a", List.of(1, 2)))),
        "{\"vendorId\":\"com.acme\",\"a\":[1,2]}");
  }

  @Test
  void aWriterBeginsAnewAndKeepsItsRoom() {
    JsonWriter out = new JsonWriter();
    out.string("a".repeat(3000));
    int capacity = out.capacity();
    out.clear();
    out.integer(7);

    assertThat(capacity).isGreaterThanOrEqualTo(3002);
    assertThat(out.capacity()).isEqualTo(capacity);
    assertThat(out.toText()).isEqualTo("7");
  }

  @Test
  void listsOfValuesAreWritten() {
    List<Object> values = new ArrayList<>(List.of(1, Instant.EPOCH, "a", BigDecimal.TEN, false));
    values.add(new CustomData("v", Map.of()));
    assertWritten(
        out -> ValueLists.write(out, values),
        "[1,\"1970-01-01T00:00:00Z\",\"a\",10,false,{\"vendorId\":\"v\"}]");
    assertWritten(out -> ValueLists.write(out, List.of()), "[]");
  }
}
