package org.ocpp4j.spec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ocpp4j.spec.ReferenceData;
import org.ocpp4j.spec.Spec;
import org.ocpp4j.spec.SpecSource;
import org.ocpp4j.spec.model.Constraint.MinItems;
import org.ocpp4j.spec.model.Constraint.Minimum;
import org.ocpp4j.spec.model.Deviation;
import org.ocpp4j.spec.model.Field;
import org.ocpp4j.spec.model.FieldType.BuiltIn;
import org.ocpp4j.spec.model.FieldType.EnumReference;
import org.ocpp4j.spec.model.Message;
import org.ocpp4j.spec.model.Model;
import org.ocpp4j.spec.model.ObjectType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official JSON schemas and the samples agree: what conforms is valid, what breaks a rule is
 * not, but for the deviations that the spec records.
 */
class OfficialSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);

  /** A payload type and the schema file that describes it. */
  record Official(Model model, ObjectType type, String file, Schema schema) {

    List<Error> errors(Map<String, @Nullable Object> payload) {
      return schema.validate(MAPPER.writeValueAsString(payload), InputFormat.JSON);
    }

    SamplePayloads payloads() {
      return new SamplePayloads(model);
    }

    @Override
    public String toString() {
      return model.name() + " " + file;
    }
  }

  static Stream<Official> payloads() {
    return SpecSource.STANDARD_VERSIONS.stream()
        .flatMap(
            version -> {
              Model model = Spec.ofStandard(version);
              Path folder = ReferenceData.path("ocpp-schemas/" + version);
              return model.messages().stream().flatMap(message -> payloads(model, message, folder));
            });
  }

  private static Stream<Official> payloads(Model model, Message message, Path folder) {
    String request = model.name().equals("1.6") ? ".json" : "Request.json";
    return Stream.concat(
        Stream.of(official(model, message.request(), folder, message.action() + request)),
        message.answer().stream()
            .map(type -> official(model, type, folder, message.action() + "Response.json")));
  }

  private static Official official(Model model, ObjectType type, Path folder, String file) {
    try {
      String text = Files.readString(folder.resolve(file)).replaceFirst("^\uFEFF", "");
      return new Official(model, type, file, SCHEMAS.getSchema(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void minimalAndFullAreValid(Official official) {
    SamplePayloads payloads = official.payloads();
    assertThat(official.errors(payloads.minimal(official.type()))).isEmpty();
    assertThat(official.errors(payloads.full(official.type()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void everyVariationHasTheSchemasVerdict(Official official) {
    List<String> disagreements = new ArrayList<>();
    for (Sample sample : official.payloads().variations(official.type())) {
      boolean expected = sample.conforms() != deviates(official, sample);
      List<Error> errors = official.errors(sample.payload());
      if (errors.isEmpty() != expected) {
        disagreements.add(
            "%s: %s by us, in the schema %s".formatted(sample, sample.broken(), errors));
      }
    }
    assertThat(disagreements).isEmpty();
  }

  /** Tells whether the spec says that the schema judges otherwise. */
  private static boolean deviates(Official official, Sample sample) {
    Field field = Places.fieldAt(official.model(), official.type(), sample.pointer());
    if (field == null) {
      return false;
    }
    Object value = Places.valueAt(sample.payload(), sample.pointer());
    if (field.type().single() instanceof EnumReference reference && value instanceof String text) {
      return official.model().enumType(reference.javaName()).orElseThrow().deviations().stream()
          .filter(deviation -> text.equals(deviation.value()) && concerns(deviation, official))
          .anyMatch(deviation -> deviation.schema().equals("present") != sample.conforms());
    }
    return isBeyond32Bits(field, value) || isOurLimit(field, sample, value);
  }

  private static boolean concerns(Deviation deviation, Official official) {
    return deviation.in() == null || deviation.in().equals(official.file());
  }

  /** An {@code int} holds our integers; the schemas have no such limit, in no version. */
  private static boolean isBeyond32Bits(Field field, @Nullable Object value) {
    return field.type().single() == BuiltIn.INTEGER
        && value instanceof Number number
        && number.longValue() != number.intValue();
  }

  /** Tells whether the value breaks a limit that is the text's and not the schema's. */
  private static boolean isOurLimit(Field field, Sample sample, @Nullable Object value) {
    return !sample.conforms()
        && field.deviations().stream()
            .filter(deviation -> deviation.schema().equals("none"))
            .anyMatch(deviation -> isBroken(deviation.keyword(), field, sample, value));
  }

  private static boolean isBroken(
      String keyword, Field field, Sample sample, @Nullable Object value) {
    return switch (keyword) {
      case "minItems" ->
          sample.broken() == Rule.ITEM_COUNT
              && value instanceof List<?> items
              && items.size() < field.constraint(MinItems.class).orElseThrow().items();
      case "minimum" ->
          sample.broken() == Rule.RANGE
              && value instanceof Integer number
              && BigDecimal.valueOf(number)
                      .compareTo(field.constraint(Minimum.class).orElseThrow().value())
                  < 0;
      default -> throw new AssertionError("teach this test what a deviating " + keyword + " means");
    };
  }
}
