package org.chargespec.spec.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.FrameRule;
import org.chargespec.spec.model.Standard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The data of each version against the tables of error codes and frames. */
class VersionFactsTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  private static Standard standard(String version) {
    return Objects.requireNonNull(Spec.ofStandard(version).standard());
  }

  private static Stream<FactTable.Row> rows(String table, String version) {
    return FactTable.read(table).stream().filter(row -> row.get("version").equals(version));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void errorCodesAreSpelledAsInTheTable(String version) {
    assertThat(standard(version).errorCodes().values())
        .containsExactlyInAnyOrderElementsOf(
            rows("error-codes", version)
                .filter(row -> row.get("inTable").equals("yes"))
                .map(row -> row.get("code"))
                .toList());
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void framesAreThoseOfTheTable(String version) {
    Standard standard = standard(version);
    List<FactTable.Row> rows = rows("framing", version).toList();

    assertThat(standard.number()).isEqualTo(version);
    assertThat(rows)
        .filteredOn(row -> row.get("name").equals("WebSocket subprotocol"))
        .extracting(row -> row.get("elementsAndLimits"))
        .containsExactly(standard.subprotocol());
    assertThat(standard.frames().contains(FrameRule.SEND)).isEqualTo(hasFrame(rows, "SEND"));
    assertThat(standard.frames().contains(FrameRule.CALL_RESULT_ERROR))
        .isEqualTo(hasFrame(rows, "CALLRESULTERROR"));
    assertThat(standard.frames().contains(FrameRule.NULL_PAYLOAD))
        .isEqualTo(row(rows, "CALL").get("elementsAndLimits").contains("null also allowed"));
    assertThat(standard.frames().contains(FrameRule.ANSWER_UNREADABLE_ID))
        .isEqualTo(
            row(rows, "CALL").get("receiverOnMalformed").contains("id unreadable -> CALLERROR"));
    // The text of 2.0.1 says both; the answer is what a peer can work with.
    assertThat(standard.frames().contains(FrameRule.ANSWER_UNKNOWN_MESSAGE_TYPE))
        .isEqualTo(
            row(rows, "(unknown)").get("receiverOnMalformed").contains("4.4 answer CALLERROR"));
  }

  private static boolean hasFrame(List<FactTable.Row> rows, String name) {
    return rows.stream().anyMatch(row -> row.get("name").equals(name));
  }

  private static FactTable.Row row(List<FactTable.Row> rows, String name) {
    return rows.stream().filter(row -> row.get("name").equals(name)).findFirst().orElseThrow();
  }
}
