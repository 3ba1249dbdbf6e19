package org.chargespec.tools.lint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chargespec.spec.SmallSpec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.read.Problem;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocLintTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void docsOfTheStandardAreWorthReading(String version) {
    SpecSource source = SpecSource.ofStandard(version).orElseThrow();
    assertThat(findings(source)).as("docs of OCPP " + version).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GAP | the doc of the field 'startTime' is a gap; say what it means
          the start time | the doc of the field 'startTime' repeats 'Clock' and 'startTime'; say what it means or when it is present
          starting times of the clocks | the doc of the field 'startTime' repeats 'Clock' and 'startTime'; say what it means or when it is present
          moment of the  first beat | the doc of the field 'startTime' has line breaks, spaces in a row, or spaces at its ends; write it with single spaces
          `moment of\\nthe first beat` | the doc of the field 'startTime' has line breaks, spaces in a row, or spaces at its ends; write it with single spaces
          `moment of the first beat ` | the doc of the field 'startTime' has line breaks, spaces in a row, or spaces at its ends; write it with single spaces
          moment of the first beat. | the doc of the field 'startTime' ends with a full stop; leave it out
          Moment of the first beat | the doc of the field 'startTime' begins with a capital; it goes on after the field's name, so write 'moment'
          """)
  void docsOfFields(String doc, String finding) {
    SmallSpec spec =
        SmallSpec.start()
            .type("Clock", "face: { type: string, doc: color of the dial }")
            .type("Day", "startTime: { type: Clock, doc: \"%s\" }".formatted(doc));
    assertThat(findings(spec.source())).containsExactly("small/types/Day.yaml:4:34: " + finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GAP | the doc of the value 'Red' is a gap; say what it means
          The color red. | the doc of the value 'Red' repeats 'Color' and 'Red'; say what it means or when it is present
          Like blood | the doc of the value 'Red' ends without a full stop
          like blood. | the doc of the value 'Red' begins without a capital
          """)
  void docsOfOtherThings(String doc, String finding) {
    SmallSpec spec = SmallSpec.start().enumType("Color", "Red: { doc: %s }".formatted(doc));
    assertThat(findings(spec.source())).containsExactly("small/enums/Color.yaml:4:15: " + finding);
  }

  @Test
  void customDataNeedsNoDoc() {
    SmallSpec spec = SmallSpec.start().type("Day", "customData: { type: custom-data }");
    assertThat(findings(spec.source())).isEmpty();
  }

  @Test
  void aDocForMoreThanFiveElements() {
    assertThat(findings(sameDoc(5))).isEmpty();
    assertThat(findings(sameDoc(6)))
        .hasSize(6)
        .contains(
            "small/types/Day.yaml:9:28: the same doc of the field 'f6' occurs 6 times in the spec (at most 5); say what is special here");
  }

  private static SpecSource sameDoc(int times) {
    String fields =
        IntStream.rangeClosed(1, times)
            .mapToObj("f%d: { type: string, doc: left to the vendor }"::formatted)
            .collect(joining("\n"));
    return SmallSpec.start().type("Day", fields).source();
  }

  @ParameterizedTest
  @ValueSource(strings = {"decimal", "decimal[]"})
  void aDecimalWithoutUnit(String type) {
    String field = "size: { type: '%s', %sdoc: from edge to edge }";
    assertThat(findings(SmallSpec.start().type("Day", field.formatted(type, "")).source()))
        .containsExactly(
            "small/types/Day.yaml:4:3: the number 'size' has no unit; add one such as 'unit: s'; that of a pure number is 'unit: 1'");
    assertThat(
            findings(SmallSpec.start().type("Day", field.formatted(type, "unit: cm, ")).source()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"retryInterval, true", "evMaxCurrent, true", "stackLevel, false", "seqNo, false"})
  void anIntegerNeedsAUnitIfItsNameIsThatOfAQuantity(String name, boolean needed) {
    String field = name + ": { type: integer, doc: from edge to edge }";
    assertThat(findings(SmallSpec.start().type("Day", field).source()))
        .hasSize(needed ? 1 : 0)
        .allMatch(finding -> finding.contains("the number '" + name + "' has no unit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          authKey: { type: string, doc: what opens it }                     | true
          authKey: { type: 'string[]', doc: what opens it }                 | true
          authKey: { type: string, secret: true, doc: what opens it }       | false
          authKey: { type: string, secret: false, doc: what opens it }      | false
          authKey: { type: Clock, doc: what opens it }                      | false
          authKey: { type: boolean, doc: whether it opens }                 | false
          simPin: { type: integer, doc: what opens it }                     | true
          text: { type: json, doc: passwords of all users }                 | true
          text: { type: string, doc: the PIN to enter }                     | true
          text: { type: string, doc: two tokens }                           | true
          text: { type: string, doc: credentials of the account }           | true
          keyboard: { type: string, doc: where the monkey spins }           | false
          """)
  void aFieldThatMayBeSecretSaysWhetherItIs(String field, boolean found) {
    SmallSpec spec =
        SmallSpec.start()
            .type("Clock", "face: { type: string, doc: color of the dial }")
            .type("Day", field);
    assertThat(findings(spec.source()))
        .hasSize(found ? 1 : 0)
        .allMatch(finding -> finding.contains(" may be secret"));
  }

  @Test
  void messagesAreCheckedWithTheirPayloadsAndFields() {
    SpecSource standard = SpecSource.ofStandard("1.6").orElseThrow();
    Docs docs = Docs.of(new SpecReader(new Problems()).read("1.6", standard.files()));
    assertThat(docs.all().stream().filter(doc -> doc.text().at().file().contains("/Reset.")))
        .extracting(Doc::subject)
        .containsExactly(
            "action 'Reset'",
            "request of 'Reset'",
            "field 'type'",
            "response of 'Reset'",
            "field 'status'");
    assertThat(docs.fields()).hasSizeGreaterThan(100);
  }

  private static List<String> findings(SpecSource source) {
    Problems problems = new Problems();
    new DocLint(problems).check(new SpecReader(problems).read(source.name(), source.files()));
    return problems.inOrder().stream().map(Problem::toString).toList();
  }
}
