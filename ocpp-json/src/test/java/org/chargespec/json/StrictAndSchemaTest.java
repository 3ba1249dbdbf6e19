package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.tools.official.Explanation;
import org.chargespec.tools.official.OfficialSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Strict reading accepts what the official schemas accept, but for the reasons that {@link
 * Explanation} lists. Both judge documents of every message.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Both tests use the same comparisons.
class StrictAndSchemaTest {

  /** So many documents there are at least; had the generator a gap, there would be fewer. */
  private static final int LEAST_DOCUMENTS = 120_000;

  private final Map<String, Comparison> comparisons = new ConcurrentHashMap<>();

  private Comparison comparison(OfficialSchema official) {
    return comparisons.computeIfAbsent(official.toString(), name -> Comparison.of(official));
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.tools.official.OfficialSchema#all")
  void agreeOrHaveAReason(OfficialSchema official) {
    assertThat(comparison(official).problems()).isEmpty();
  }

  @Test
  void everyReasonIsNeeded() {
    Map<Explanation, Integer> explained = new EnumMap<>(Explanation.class);
    int documents = 0;
    int agreements = 0;
    for (OfficialSchema official : OfficialSchema.all().toList()) {
      Comparison comparison = comparison(official);
      documents += comparison.documents();
      agreements += comparison.agreements();
      comparison.explained().forEach((why, count) -> explained.merge(why, count, Integer::sum));
    }
    System.out.printf(
        "strict and the official schemas: %d documents, %d agreements, otherwise %s%n",
        documents, agreements, explained);
    assertThat(documents).isGreaterThan(LEAST_DOCUMENTS);
    assertThat(explained).containsOnlyKeys(Arrays.asList(Explanation.values()));
    assertThat(agreements + explained.values().stream().mapToInt(count -> count).sum())
        .isEqualTo(documents);
  }
}
