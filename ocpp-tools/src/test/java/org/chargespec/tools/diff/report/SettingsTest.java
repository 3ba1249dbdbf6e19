package org.chargespec.tools.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.FactTable.Row;
import org.chargespec.spec.Spec;
import org.chargespec.tools.diff.SpecDiff;
import org.junit.jupiter.api.Test;

/** Each configuration key of 1.6 has a variable of 2.0.1, or a word on what to do instead. */
class SettingsTest {

  private static final Map<String, Counterpart> SETTINGS =
      Counterparts.between(SpecDiff.of(Spec.ofStandard("1.6"), Spec.ofStandard("2.0.1")))
          .orElseThrow()
          .settings();

  @Test
  void aKeyHasAVariableOrAWord() {
    assertThat(SETTINGS)
        .allSatisfy(
            (key, variable) -> {
              if (variable.to() == null) {
                assertThat(variable.how()).isNotBlank();
              } else {
                assertThat(variable.to()).matches("[A-Z]\\w+\\.[A-Z]\\w+(\\[[A-Z]\\w+])?");
              }
            });
  }

  @Test
  void allKeysOfTheStandardAreThere() {
    assertThat(SETTINGS.keySet()).isEqualTo(facts("v16-config-keys", row -> row.get("key")));
  }

  @Test
  void theVariablesAreOnesOfTheStandard() {
    assertThat(facts("v201-component-variables", SettingsTest::variable))
        .containsAll(
            SETTINGS.values().stream()
                .map(Counterpart::to)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  private static String variable(Row row) {
    String instance = row.get("instance");
    String name = row.get("component") + "." + row.get("variable");
    return instance.isEmpty() ? name : name + "[" + instance + "]";
  }

  private static Set<String> facts(String table, Function<Row, String> value) {
    return FactTable.read(table).stream().map(value).collect(Collectors.toSet());
  }
}
