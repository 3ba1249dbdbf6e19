package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated sources of each golden case equal the expected ones, letter by letter. */
class GoldenTest {

  private static final String HINT =
      "%s: not what the generator makes now; if that is right, rewrite with -Dchargespec.goldens=rewrite and read the diff";

  @Test
  void theCasesAreThoseOfTheDesign() throws IOException {
    assertThat(GoldenCase.all())
        .extracting(GoldenCase::name)
        .containsExactly(
            "actions",
            "empty-message",
            "enum",
            "limits",
            "naming-conflict",
            "nested-list",
            "one-way",
            "optional",
            "simple-message",
            "value-list");
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.codegen.GoldenCase#typesAndCodecs")
  void emitsWhatIsExpected(GoldenCase golden) throws IOException {
    if ("rewrite".equals(System.getProperty("chargespec.goldens"))) {
      golden.rewrite();
    }
    SortedMap<String, String> expected = golden.expected();
    SortedMap<String, String> emitted = golden.emitted();
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(emitted.keySet()).as(HINT, golden).isEqualTo(expected.keySet());
    for (Map.Entry<String, String> file : emitted.entrySet()) {
      String text = expected.get(file.getKey());
      if (text != null) {
        softly.assertThat(file.getValue()).as(HINT, golden + "/" + file.getKey()).isEqualTo(text);
      }
    }
    softly.assertAll();
  }
}
