package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.EnumType.Value;
import org.chargespec.spec.model.JavaName;
import org.chargespec.v16.ResetRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How swagger-core, which springdoc uses for OpenAPI documents, describes our enums. */
class OpenApiTest {

  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  static Stream<Arguments> enums() {
    return SpecSource.standardVersions().stream()
        .map(Spec::ofStandard)
        .flatMap(model -> model.enums().stream().map(type -> Arguments.of(type.name(), type)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enums")
  void valuesAreThoseOfTheWire(String name, EnumType type) throws ClassNotFoundException {
    List<String> values = new ArrayList<>(type.values().stream().map(Value::wireValue).toList());
    values.add(UNRECOGNIZED);

    assertThat(texts(schema(new ModelConverters(), classOf(type.javaName())).getEnum()))
        .isEqualTo(values);
  }

  @Test
  void aRecordHasTheEnumInItsSchema() {
    assertThat(valuesOfResetType(new ModelConverters()))
        .containsExactly("Hard", "Soft", UNRECOGNIZED);
  }

  /** The recipe of docs/openapi.md. */
  @Test
  void unrecognizedCanBeLeftOut() {
    ModelConverters converters = new ModelConverters();
    converters.addConverter(new WithoutUnrecognized());

    assertThat(valuesOfResetType(converters)).containsExactly("Hard", "Soft");
  }

  private static final class WithoutUnrecognized implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
        AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
      Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      if (schema != null && schema.getEnum() != null) {
        schema.getEnum().removeIf(value -> value.toString().equals(UNRECOGNIZED));
      }
      return schema;
    }
  }

  private static List<String> valuesOfResetType(ModelConverters converters) {
    Map<?, ?> properties = schema(converters, ResetRequest.class).getProperties();
    return texts(((Schema<?>) Objects.requireNonNull(properties.get("type"))).getEnum());
  }

  private static Schema<?> schema(ModelConverters converters, Class<?> type) {
    return converters.resolveAsResolvedSchema(new AnnotatedType(type)).schema;
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  private static Class<?> classOf(JavaName name) throws ClassNotFoundException {
    return Class.forName(name.packageName() + "." + name.simpleName());
  }
}
