package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.ViolationKind;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes every type of every version with Jackson: each value at its limit and one
 * beyond. The documents are made from the spec.
 */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

  private static final JsonMapper TREES =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static Stream<Arguments> types() {
    return SpecSource.standardVersions().stream()
        .map(Spec::ofStandard)
        .flatMap(
            model ->
                model
                    .objects()
                    .flatMap(
                        type ->
                            Stream.of(Mapper.values())
                                .map(mapper -> Arguments.of(type.name(), mapper, model, type))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("types")
  void minimalAndFull(String name, Mapper mapper, Model model, ObjectType type) throws Exception {
    SamplePayloads payloads = new SamplePayloads(model);
    for (Map<String, ?> payload : List.of(payloads.minimal(type), payloads.full(type))) {
      String json = TREES.writeValueAsString(payload);

      OcppObject object = mapper.read(json, recordOf(type));

      assertThat(object.violations()).as(json).isEmpty();
      String written = mapper.write(object);
      assertThat(tree(written)).isEqualTo(tree(json));
      assertThat(mapper.read(written, recordOf(type))).isEqualTo(object).hasSameHashCodeAs(object);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("types")
  void eachRuleAtItsPlace(String name, Mapper mapper, Model model, ObjectType type)
      throws Exception {
    for (Sample sample : new SamplePayloads(model).variations(type)) {
      String json = TREES.writeValueAsString(sample.payload());
      if (sample.conforms()) {
        conforms(mapper, type, sample, json);
      } else if (sample.broken() == ViolationKind.MISSING) {
        assertThatThrownBy(() -> mapper.read(json, recordOf(type))).as(sample.name()).isNotNull();
      } else if (sample.broken() == ViolationKind.RANGE && beyond32Bits(sample)) {
        assertThatThrownBy(() -> mapper.read(json, recordOf(type)))
            .as(sample.name())
            .hasMessageContaining("out of range");
      } else if (canBeHeld(sample)) {
        OcppObject object = mapper.readUnknownEnums(json, recordOf(type));
        assertThat(object.violations())
            .as(sample.name())
            .singleElement()
            .satisfies(
                violation -> assertThat(isAt(violation, sample)).as(violation.toString()).isTrue());
      }
    }
  }

  private static void conforms(Mapper mapper, ObjectType type, Sample sample, String json)
      throws Exception {
    OcppObject object = mapper.read(json, recordOf(type));
    assertThat(object.violations()).as(sample.name()).isEmpty();
    String written = mapper.write(object);
    assertThat(mapper.read(written, recordOf(type))).as(sample.name()).isEqualTo(object);
  }

  /** Whether a record can hold the broken value; if not, Jackson decides. */
  private static boolean canBeHeld(Sample sample) {
    return switch (Objects.requireNonNull(sample.broken())) {
      case LENGTH, DECIMALS, ITEM_COUNT, ENUM_VALUE, RANGE -> true;
      case MISSING, TYPE, FORMAT, UNKNOWN_PROPERTY, DUPLICATE_PROPERTY, SYNTAX -> false;
    };
  }

  private static boolean beyond32Bits(Sample sample) {
    JsonNode value = TREES.<JsonNode>valueToTree(sample.payload()).at(sample.pointer());
    return value.isIntegralNumber()
        ? !value.canConvertToInt()
        : value.decimalValue().abs().longValue() > Integer.MAX_VALUE;
  }

  private static boolean isAt(Violation violation, Sample sample) {
    return violation.pointer().equals(sample.pointer())
        && violation.kind().name().equals(String.valueOf(sample.broken()));
  }

  private static Class<? extends OcppObject> recordOf(ObjectType type)
      throws ClassNotFoundException {
    JavaName name = type.javaName();
    return Class.forName(name.packageName() + "." + name.simpleName()).asSubclass(OcppObject.class);
  }

  private static JsonNode tree(String json) {
    return TREES.readTree(json);
  }
}
