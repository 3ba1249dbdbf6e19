package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chargespec.json.conformance.ByteNotation;
import org.chargespec.json.conformance.JacksonJudge;
import org.chargespec.json.conformance.JsonCase;
import org.chargespec.json.conformance.JsonCase.Verdict;
import org.chargespec.json.conformance.JsonCases;
import org.chargespec.json.conformance.Template;
import org.chargespec.runtime.Copies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table is complete, and Jackson agrees with it. */
class JsonConformanceTableTest {

  /**
   * What is for the implementation to decide, and Jackson rejects: a byte order mark, which it
   * ignores only where it gets bytes, and halves of pairs, which it takes in texts but not in
   * names.
   */
  private static final Set<String> REJECTED_BY_JACKSON =
      Set.of(
          "a byte order mark before", "a byte order mark before a list", "half a pair in a name");

  /** What Jackson takes for JSON: of a digit in an escape it looks at the lowest byte only. */
  private static final Set<String> ACCEPTED_BY_JACKSON = Set.of("a code unit with an Arabic digit");

  @Test
  void isThere() {
    assertThat(JsonCases.ofValues()).hasSizeGreaterThan(700);
    assertThat(JsonCases.ofDocuments()).hasSizeGreaterThan(180);
    assertThat(JsonCases.ofValues().map(JsonCase::verdict)).contains(Verdict.values());
    assertThat(JsonCases.ofDocuments().map(JsonCase::verdict)).contains(Verdict.values());
  }

  @Test
  void eachNameAndEachTextIsThereOnce() {
    for (List<JsonCase> section :
        List.of(JsonCases.ofValues().toList(), JsonCases.ofDocuments().toList())) {
      assertThat(section).extracting(JsonCase::name).doesNotHaveDuplicates();
      assertThat(section).extracting(JsonCase::notation).doesNotHaveDuplicates();
    }
  }

  static Stream<JsonCase> values() {
    return JsonCases.ofValues();
  }

  static Stream<JsonCase> documents() {
    return JsonCases.ofDocuments();
  }

  @ParameterizedTest
  @MethodSource("values")
  void jacksonAgreesOnValues(JsonCase value) throws Exception {
    assertJacksonAgrees(value);
    byte[] bytes = value.bytes();
    JsonPlaces.ofValues().forEach(place -> assertJacksonAgrees(value, place.with(bytes)));
    // The texts that are for the implementation to decide are halves of pairs.
    if (value.isText() && value.verdict() != Verdict.OURS) {
      JsonPlaces.ofNames().forEach(place -> assertJacksonAgrees(value, place.with(bytes)));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jacksonAgreesOnDocuments(JsonCase document) throws Exception {
    assertJacksonAgrees(document);
  }

  private static void assertJacksonAgrees(JsonCase jsonCase) throws Exception {
    for (byte[] text : Template.NOTHING_ELSE.documents(jsonCase)) {
      assertJacksonAgrees(jsonCase, text);
    }
    if (jsonCase.equal().isPresent()) {
      assertThat(value(jsonCase.bytes()))
          .usingRecursiveComparison()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .isEqualTo(value(jsonCase.equal().get()));
    }
  }

  private static void assertJacksonAgrees(JsonCase jsonCase, byte[] document) {
    boolean json =
        jsonCase.verdict() == Verdict.INVALID
            ? ACCEPTED_BY_JACKSON.contains(jsonCase.name())
            : !REJECTED_BY_JACKSON.contains(jsonCase.name());
    assertThat(JacksonJudge.isJson(document)).as(Verdicts.shown(document)).isEqualTo(json);
  }

  /** What a text says; its numbers are BigDecimals. */
  private static @Nullable Object value(byte[] text) throws Exception {
    return Copies.json("text", JacksonJudge.read(text, Object.class));
  }

  @Test
  void theNotationSaysAnyBytes() {
    assertThat(ByteNotation.bytes("a<c0af><>b")).containsExactly('a', 0xc0, 0xaf, 'b');
    assertThat(ByteNotation.bytes("<U+20AC>")).isEqualTo("\u20ac".getBytes(StandardCharsets.UTF_8));
    assertThat(ByteNotation.bytes("<2*a<2*<00>>>")).containsExactly('a', 0, 0, 'a', 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<0", "<0>", "<xy>", "<U+>", "<x*a>", "\u00e9", "\u0000"})
  void whatIsNotInTheNotationIsNoCase(String text) {
    assertThatThrownBy(() -> ByteNotation.bytes(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
