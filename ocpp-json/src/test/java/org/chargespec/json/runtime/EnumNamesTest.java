package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chargespec.v16.ResetType;
import org.junit.jupiter.api.Test;

/** The wire values of an enum, and their other spellings. */
class EnumNamesTest {

  /** Made for each test, since mutations of a constructor are seen in no constant. */
  private final EnumNames<ResetType> names =
      EnumNames.of(
          ResetType.values(),
          Map.of("quick", ResetType.SOFT, "easy", ResetType.SOFT, "cold", ResetType.HARD));

  private String written(ResetType value, boolean byAlias) {
    return new String(names.written(value, byAlias), StandardCharsets.UTF_8);
  }

  @Test
  void aValueIsWrittenAsItsNameOrAsItsFirstAlias() {
    assertThat(written(ResetType.SOFT, false)).isEqualTo("\"Soft\"");
    assertThat(written(ResetType.HARD, false)).isEqualTo("\"Hard\"");
    assertThat(written(ResetType.SOFT, true)).isEqualTo("\"easy\"");
    assertThat(written(ResetType.HARD, true)).isEqualTo("\"cold\"");
  }

  @Test
  void everySpellingIsFound() {
    assertThat(names.find("Soft")).isEqualTo(ResetType.SOFT);
    assertThat(names.find("quick")).isEqualTo(ResetType.SOFT);
    assertThat(names.find("easy")).isEqualTo(ResetType.SOFT);
    assertThat(names.find("cold")).isEqualTo(ResetType.HARD);
    assertThat(names.find("soft")).isNull();
    assertThat(names.unrecognized()).isEqualTo(ResetType.UNRECOGNIZED);
  }

  @Test
  void theWireValuesAreThoseOfTheStandard() {
    assertThat(names.wireValues()).containsExactly("Hard", "Soft");
    assertThat(names.typeName()).isEqualTo("ResetType");
  }

  @Test
  void theLastConstantIsForUnknownValues() {
    ResetType[] wrong = {ResetType.UNRECOGNIZED, ResetType.SOFT};

    assertThatThrownBy(() -> EnumNames.of(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the last constant must be UNRECOGNIZED: SOFT");
  }
}
