package org.chargespec.tools.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The official JSON schemas and the samples agree: what conforms is valid, what breaks a rule is
 * not, but for limits that only the text states, and for what {@link Explanation} lists.
 */
class OfficialSchemaTest {

  @ParameterizedTest
  @MethodSource("org.chargespec.tools.official.OfficialSchema#all")
  void minimalAndFullAreValid(OfficialSchema official) {
    SamplePayloads payloads = official.payloads();
    assertThat(official.errors(payloads.minimal(official.type()))).isEmpty();
    assertThat(official.errors(payloads.full(official.type()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.tools.official.OfficialSchema#all")
  void everyVariationHasTheSchemasVerdict(OfficialSchema official) {
    List<String> disagreements = new ArrayList<>();
    for (Sample sample : official.payloads().variations(official.type())) {
      boolean expected = sample.obeysSchema() != Explanation.of(official, sample).isPresent();
      List<Error> errors = official.errors(sample.payload());
      if (errors.isEmpty() != expected) {
        disagreements.add(
            "%s: %s by us, in the schema %s".formatted(sample, sample.broken(), errors));
      }
    }
    assertThat(disagreements).isEmpty();
  }
}
