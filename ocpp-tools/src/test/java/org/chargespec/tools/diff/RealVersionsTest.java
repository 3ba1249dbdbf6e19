package org.chargespec.tools.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparisons of the versions that we ship, and of them with what a test changes in them. */
class RealVersionsTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  private static final Map<String, SpecText> TEXTS =
      VERSIONS.stream()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  version -> SpecText.of(SpecSource.ofStandard(version).orElseThrow())));

  private static final Map<String, Model> MODELS =
      TEXTS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().link()));

  static Stream<Arguments> pairs() {
    return VERSIONS.stream()
        .flatMap(one -> VERSIONS.stream().map(other -> Arguments.of(one, other)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theWayBackIsTheMirror(String one, String other) {
    SpecDiff diff = SpecDiff.of(model(one), model(other));
    SpecDiff back = SpecDiff.of(model(other), model(one));

    assertThat(Mirror.ofTheWire(back)).isEqualTo(Mirror.mirrored(diff));
    assertThat(diff.changes().isEmpty()).isEqualTo(one.equals(other));
    assertThat(diff.changes()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void everyLengthThatGrewIsFound(String version) {
    List<Change> changes =
        planted(
            version, "(?m)^( +maxLength: )(\\d+)$", match -> match.group(1) + match.group(2) + "0");

    assertThat(changes)
        .hasSizeGreaterThan(30)
        .allMatch(change -> change.toString().matches(".*: maxLength (\\d+) -> \\10"))
        .allMatch(change -> change.breaks().equals(Breaks.wire(false, true)));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void everyFieldThatNeedNotBeThereAnyMoreIsFound(String version) {
    // Where another field decides what is secret, it must be required.
    List<Change> changes =
        planted(
            version,
            "(?m)(^    (?:  )?(?:evse|connector|request|transaction)Id:\n(?:      .*\n)*?) +required: true\n",
            match -> match.group(1));

    assertThat(changes)
        .hasSizeGreaterThan(5)
        .allMatch(change -> change.toString().endsWith(": required true -> false"))
        .allMatch(change -> change.breaks().equals(new Breaks(false, true, true)));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void everyActionThatTheOtherSideSendsIsFound(String version) {
    List<Change> changes =
        planted(version, "(?m)^initiator: (charging-station|csms)$", match -> "initiator: both");

    assertThat(changes)
        .hasSizeGreaterThan(30)
        .allMatch(change -> change.toString().endsWith(" -> both sides"))
        .allMatch(change -> change.breaks().equals(new Breaks(false, true, true)));
  }

  /** Words of our own, comments and sections are no facts. */
  @ParameterizedTest
  @FieldSource("VERSIONS")
  void otherWordsAreNoChange(String version) {
    SpecText changed =
        text(version)
            .changeAll(
                text ->
                    text.replaceAll("(?m)^( *)(doc|summary): .*$", "$1$2: Other words.")
                        .replaceAll("(?m)^( *)section: .*$", "$1section: elsewhere"));

    assertThat(SpecDiff.of(model(version), changed.link()).changes()).isEmpty();
  }

  /** Changes each match of a pattern; there must be as many changes as matches. */
  private static List<Change> planted(
      String version, String pattern, Function<MatchResult, String> replacement) {
    Pattern compiled = Pattern.compile(pattern);
    UnaryOperator<String> change =
        text ->
            compiled
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    long places =
        text(version).files().values().stream()
            .flatMap(text -> compiled.matcher(text).results())
            .count();
    List<Change> changes =
        SpecDiff.of(model(version), text(version).changeAll(change).link()).changes();
    assertThat(changes).hasSize(Math.toIntExact(places));
    return changes;
  }

  private static SpecText text(String version) {
    return TEXTS.getOrDefault(version, SpecText.small());
  }

  private static Model model(String version) {
    return MODELS.getOrDefault(version, text(version).link());
  }
}
