package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.json.document.Document.Finding;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Limits that only the text of the standard states, in every type of every version: a value beyond
 * them may be read, but not sent.
 */
class TextLimitsTest {

  private static final JsonMapper JACKSON = JsonMapper.builder().build();

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("org.chargespec.json.Standards#types")
  void areReportedUnlessTheSwitchSaysOtherwise(
      String name, OcppVersion version, Model model, ObjectType type) throws Exception {
    Class<? extends OcppObject> record = Standards.recordOf(type);
    for (Sample sample : beyond(model, type)) {
      String text = JACKSON.writeValueAsString(sample.payload());
      Finding finding =
          new Finding(
              sample.pointer(),
              Violation.Kind.valueOf(Objects.requireNonNull(sample.broken()).name()));

      Decoded<? extends OcppObject> strict = Ways.strict(version).decode(record, text);

      assertThat(strict).as(sample.name()).isInstanceOf(Decoded.Accepted.class);
      assertThat(findings(strict.violations())).as(sample.name()).containsExactly(finding);
      assertThat(Ways.tolerant(version).decode(record, text)).as(sample.name()).isEqualTo(strict);
      OcppObject value = ((Decoded.Accepted<? extends OcppObject>) strict).value();
      assertThat(findings(value.violations())).as(sample.name()).containsExactly(finding);
      assertCannotBeBuilt(value, finding);
      switches(version, record, text, finding, value);
    }
  }

  private static void switches(
      OcppVersion version,
      Class<? extends OcppObject> record,
      String text,
      Finding finding,
      OcppObject value) {
    for (Handling others : Handling.values()) {
      Decoded<? extends OcppObject> rejected =
          json(version, others, Handling.REJECT).decode(record, text);
      assertThat(rejected).as(text).isInstanceOf(Decoded.Rejected.class);
      assertThat(findings(rejected.violations())).as(text).containsExactly(finding);
      assertThat(((Decoded.Rejected<?>) rejected).code())
          .isEqualTo(ErrorCode.of(finding.kind(), version));

      assertThat(json(version, others, Handling.IGNORE).decode(record, text))
          .as(text)
          .isEqualTo(new Decoded.Accepted<>(value, List.of()));
    }
  }

  private static OcppJson json(OcppVersion version, Handling others, Handling textLimits) {
    return OcppJson.builder(version)
        .all(others)
        .on(Deviation.TEXT_LIMIT, textLimits)
        .maxBytes(Ways.MAX_BYTES)
        .build();
  }

  /** Samples reach them all, so that the test above has looked at each. */
  @Test
  void eachHasASample() {
    for (String version : SpecSource.standardVersions()) {
      Model model = Spec.ofStandard(version);
      Set<String> limited = new TreeSet<>();
      Set<String> sampled = new TreeSet<>();
      model
          .objects()
          .forEach(
              type -> {
                type.fields().stream()
                    .filter(field -> field.constraints().stream().anyMatch(Constraint::textOnly))
                    .forEach(field -> limited.add(type.name() + "/" + field.name()));
                beyond(model, type).stream()
                    .map(sample -> type.name() + sample.pointer())
                    .filter(place -> place.matches("[^/]+/[^/]+"))
                    .forEach(sampled::add);
              });
      assertThat(sampled).as(version).isNotEmpty().isEqualTo(limited);
    }
  }

  private static List<Sample> beyond(Model model, ObjectType type) {
    return new SamplePayloads(model).variations(type).stream().filter(Sample::textOnly).toList();
  }

  private static List<Finding> findings(List<Violation> violations) {
    return violations.stream().map(Finding::of).toList();
  }

  private static void assertCannotBeBuilt(OcppObject value, Finding finding) {
    // A record whose components are all required has a constructor alone.
    Stream.of(value.getClass().getMethods())
        .filter(method -> method.getName().equals("toBuilder"))
        .forEach(
            toBuilder ->
                assertThatThrownBy(() -> built(toBuilder.invoke(value)))
                    .as(value.toString())
                    .isInstanceOfSatisfying(
                        NonConformingException.class,
                        e -> assertThat(findings(e.violations())).containsExactly(finding)));
  }

  private static Object built(Object builder) throws Throwable {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
