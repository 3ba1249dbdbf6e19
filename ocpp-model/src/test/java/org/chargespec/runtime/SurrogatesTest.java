package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.SampledValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurrogatesTest {

  /** All texts of at most four chars from a small alphabet, which has both halves of pairs. */
  static List<String> texts() {
    String alphabet = "a\uD7FF\uD800\uDBFF\uDC00\uDFFF\uE000";
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; i < texts.size() && texts.get(i).length() < 4; i++) {
      for (int c = 0; c < alphabet.length(); c++) {
        texts.add(texts.get(i) + alphabet.charAt(c));
      }
    }
    return texts;
  }

  @Test
  void aTextHasAHalfIfUtf8CannotExpressIt() {
    for (String text : texts()) {
      boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
      assertThat(Surrogates.hasHalf(text))
          .as("%s", text.codePoints().boxed().toList())
          .isEqualTo(!whole);
      assertThat(Surrogates.indexOfHalf(text, 0) < 0).isEqualTo(whole);
    }
  }

  /** The decoder of UTF-16 replaces what is no pair, each half for itself. */
  @Test
  void halvesAreReplacedAndNothingElse() {
    for (String text : texts()) {
      String expected =
          text.codePoints()
              .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      assertThat(Surrogates.withoutHalves(text)).isEqualTo(expected);
    }
    String whole = "caf\u00e9 \uD83D\uDE97";
    assertThat(Surrogates.withoutHalves(whole)).isSameAs(whole);
  }

  static List<OcppObject> messagesWithAHalf() {
    String cut = "\uD83D\uDE97".substring(0, 1);
    return List.of(
        // A text with a limit, one without, one in a list.
        new BootNotificationRequest("vendor", "model", null, null, cut, null, null, null, null),
        new SampledValue(cut, null, null, null, null, null, null),
        new GetConfigurationRequest(List.of("a", "b" + cut)));
  }

  @ParameterizedTest
  @MethodSource("messagesWithAHalf")
  void halfOfASurrogatePairIsAViolation(OcppObject message) {
    assertThat(message.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.kind()).isEqualTo(Kind.FORMAT);
              assertThat(violation.message())
                  .isEqualTo("contains an unpaired surrogate (half a character)");
            });
  }

  @Test
  void aBuilderRefusesHalfOfASurrogatePair() {
    assertThatThrownBy(() -> SampledValue.builder("\uDE97").build())
        .isInstanceOfSatisfying(
            NonConformingException.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/value"));
  }

  /** A reader has looked at the texts; at everything else it has not. */
  @ParameterizedTest
  @MethodSource("messagesWithAHalf")
  void aReaderPassesByTheTexts(OcppObject message) {
    assertThat(Checks.passesAsRead(message)).isTrue();
    assertThat(Checks.passesAsRead(new GetConfigurationRequest(List.of("a".repeat(51))))).isFalse();
  }
}
