package org.chargespec.spec.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.StandardType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One rule makes the Java names of every version. */
class JavaNamesTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void noTypeIsCalledType(String version) {
    Model model = Spec.ofStandard(version);

    assertThat(model.types())
        .allSatisfy(
            type ->
                assertThat(type.javaName().simpleName())
                    .isEqualTo(type.name().replaceFirst("Type$", "")));
    // An enum of 1.6 such as ResetType is called so by the standard, and keeps its name.
    assertThat(model.enums())
        .allSatisfy(
            type ->
                assertThat(type.javaName().simpleName())
                    .isEqualTo(type.name().replaceFirst("EnumType$", "Enum")));
  }

  @Test
  void aValueHasTheSameConstantInEachVersion() {
    Map<String, Set<String>> constants = new TreeMap<>();
    for (String version : VERSIONS) {
      Model model = Spec.ofStandard(version);
      model.enums().stream()
          .flatMap(type -> type.values().stream())
          .forEach(value -> add(constants, value.wireValue(), value.constant()));
      model.lists().stream()
          .flatMap(list -> list.values().stream())
          .forEach(value -> add(constants, value.text(), value.constant()));
    }

    constants.values().removeIf(names -> names.size() == 1);
    assertThat(constants).isEmpty();
  }

  private static void add(Map<String, Set<String>> constants, String value, String constant) {
    constants.computeIfAbsent(value, key -> new TreeSet<>()).add(constant);
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void caseMattersWhereTheStandardSaysSo(String version) {
    Stream<Field> fields =
        Spec.ofStandard(version).objects().flatMap(type -> type.fields().stream());

    List<StandardType> insensitive =
        fields
            .flatMap(field -> Stream.ofNullable(field.standardType()))
            .filter(JavaNamesTest::isInsensitive)
            .toList();
    assertThat(insensitive).isNotEmpty().allMatch(StandardType::caseInsensitive);
  }

  private static boolean isInsensitive(StandardType type) {
    return type.name().startsWith("CiString") || type.name().startsWith("identifierString");
  }
}
