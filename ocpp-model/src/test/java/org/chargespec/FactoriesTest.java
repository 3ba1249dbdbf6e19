package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.chargespec.v16.ChargingSchedulePeriod;
import org.chargespec.v16.HeartbeatRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code of}, {@code builder} and {@code toBuilder} of every record of every version. */
class FactoriesTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  static Stream<Arguments> types() {
    return SpecSource.standardVersions().stream()
        .map(Spec::ofStandard)
        .flatMap(model -> model.objects().map(type -> Arguments.of(type.name(), model, type)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void makeWhatTheConstructorMakes(String name, Model model, ObjectType type) throws Exception {
    SamplePayloads payloads = new SamplePayloads(model);
    OcppObject minimal = read(type, payloads.minimal(type));
    OcppObject full = read(type, payloads.full(type));

    assertThat(of(type, minimal)).isEqualTo(minimal).hasSameHashCodeAs(minimal);
    if (!type.fields().isEmpty()) {
      for (OcppObject object : List.of(minimal, full)) {
        Object builder = object.getClass().getMethod("toBuilder").invoke(object);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(object);
      }
    }
  }

  private static Object of(ObjectType type, OcppObject object) throws Exception {
    List<Class<?>> parameters = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    List<String> required = type.requiredFields().stream().map(Field::javaName).toList();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      if (required.contains(component.getName())) {
        parameters.add(component.getType());
        arguments.add(component.getAccessor().invoke(object));
      }
    }
    return invoked(object.getClass().getMethod("of", parameters.toArray(Class[]::new)), arguments);
  }

  private static Object invoked(Method method, List<Object> arguments)
      throws IllegalAccessException, InvocationTargetException {
    return method.invoke(null, arguments.toArray());
  }

  private static OcppObject read(ObjectType type, Map<String, ?> payload) throws Exception {
    String name = type.javaName().packageName() + "." + type.javaName().simpleName();
    return JSON.readValue(
        JSON.writeValueAsString(payload), Class.forName(name).asSubclass(OcppObject.class));
  }

  @Test
  void decimalsCanBeGivenAsOtherNumbers() {
    ChargingSchedulePeriod sixteen = ChargingSchedulePeriod.of(0, new BigDecimal("16"));
    int whole = 16;

    assertThat(ChargingSchedulePeriod.of(0, whole)).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.of(0, 16L)).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.of(0, 16.0)).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.builder(0, whole).build()).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.builder(0, 16L).build()).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.builder(0, 16.0).build()).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.of(0, 6).toBuilder().limit(whole).build()).isEqualTo(sixteen);
    assertThat(ChargingSchedulePeriod.of(0, 16.1).limit()).isEqualTo(new BigDecimal("16.1"));
  }

  @Test
  void anEmptyRecordHasNoBuilder() {
    assertThat(HeartbeatRequest.of()).isEqualTo(new HeartbeatRequest());
    assertThat(Arrays.stream(HeartbeatRequest.class.getMethods()).map(Method::getName))
        .doesNotContain("builder", "toBuilder");
  }

  @Test
  void whatDoesNotConformIsNotMade() {
    assertThatThrownBy(() -> ChargingSchedulePeriod.of(0, 1.234))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("/limit");
  }
}
