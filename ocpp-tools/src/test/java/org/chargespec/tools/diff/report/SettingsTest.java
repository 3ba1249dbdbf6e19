package org.chargespec.tools.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.ReferenceData;
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
  void allKeysOfTheStandardAreThere() throws IOException {
    Path keys = ReferenceData.path("facts/v16-config-keys.csv");

    assertThat(SETTINGS.keySet()).isEqualTo(column(keys, cells -> cells[0]));
  }

  @Test
  void theVariablesAreOnesOfTheStandard() throws IOException {
    Path variables = ReferenceData.path("facts/v201-component-variables.csv");

    assertThat(column(variables, SettingsTest::variable))
        .containsAll(
            SETTINGS.values().stream()
                .map(Counterpart::to)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  private static String variable(String[] cells) {
    return cells[0] + "." + cells[1] + (cells[2].isEmpty() ? "" : "[" + cells[2] + "]");
  }

  /** The first columns have no commas and no quotes. */
  private static Set<String> column(Path table, Function<String[], String> value)
      throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.skip(1).map(line -> value.apply(line.split(",", 4))).collect(Collectors.toSet());
    }
  }
}
