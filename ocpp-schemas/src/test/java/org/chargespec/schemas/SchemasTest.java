package org.chargespec.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.export.SchemaExporter;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas in the jar judge every sample like the spec. OfficialSchemaTest of ocpp-tools
 * compares the samples with the official schemas.
 */
class SchemasTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** A payload type and our schema of it. */
  record Exported(Model model, ObjectType type, String text) {

    String name() {
      return type.javaName().simpleName();
    }

    @Override
    public String toString() {
      return model.name() + " " + name();
    }
  }

  static Stream<Exported> schemas() {
    return SpecSource.standardVersions().stream().map(Spec::ofStandard).flatMap(SchemasTest::of);
  }

  private static Stream<Exported> of(Model model) {
    return model.messages().stream()
        .flatMap(message -> Stream.concat(Stream.of(message.request()), message.answer().stream()))
        .map(type -> new Exported(model, type, resource(model, type)));
  }

  private static String resource(Model model, ObjectType type) {
    String name = "%s/%s.json".formatted(model.name(), type.javaName().simpleName());
    try (InputStream text = SchemasTest.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new AssertionError("no resource " + name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isASchemaOfDraft202012WithOurDocs(Exported exported) {
    Schema draft =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(draft.validate(exported.text(), InputFormat.JSON)).isEmpty();
    assertThat(exported.text()).contains(MAPPER.writeValueAsString(exported.type().doc()));
    assertThat(SchemaExporter.export(exported.model()))
        .containsEntry(exported.name() + ".json", exported.text());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everySampleHasItsVerdict(Exported exported) {
    Schema schema = SCHEMAS.getSchema(exported.text());
    SamplePayloads payloads = new SamplePayloads(exported.model());
    assertThat(errors(schema, payloads.minimal(exported.type()))).isEmpty();
    assertThat(errors(schema, payloads.full(exported.type()))).isEmpty();
    List<String> disagreements = new ArrayList<>();
    for (Sample sample : payloads.variations(exported.type())) {
      List<Error> errors = errors(schema, sample.payload());
      if (errors.isEmpty() != sample.obeysSchema()) {
        disagreements.add("%s: %s, by the schema %s".formatted(sample, sample.broken(), errors));
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static List<Error> errors(Schema schema, Map<String, @Nullable Object> payload) {
    return schema.validate(MAPPER.writeValueAsString(payload), InputFormat.JSON);
  }
}
