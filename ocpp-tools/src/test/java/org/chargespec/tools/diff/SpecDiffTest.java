package org.chargespec.tools.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chargespec.spec.model.Model;
import org.chargespec.tools.diff.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Each kind of change, in a made-up version. */
class SpecDiffTest {

  static final List<KindsOfChange> TABLE = KindsOfChange.all();

  private static final Model SMALL = SpecText.small().link();

  @ParameterizedTest
  @FieldSource("TABLE")
  void aChangeIsFoundAndSaysWhomItBreaks(KindsOfChange row) {
    SpecDiff diff = SpecDiff.of(SMALL, row.changed().link());

    assertThat(diff.changes()).extracting(Change::toString).containsExactlyElementsOf(row.what());
    assertThat(diff.changes())
        .allSatisfy(
            change -> assertThat(Set.copyOf(change.breaks().names())).isEqualTo(row.breaks()));
    assertThat(diff.breaking()).isEqualTo(!row.breaks().isEmpty());
  }

  @ParameterizedTest
  @FieldSource("TABLE")
  void theWayBackIsTheMirror(KindsOfChange row) {
    Model changed = row.changed().link();
    SpecDiff there = SpecDiff.of(SMALL, changed);
    SpecDiff back = SpecDiff.of(changed, SMALL);

    assertThat(Mirror.ofTheWire(back)).isEqualTo(Mirror.mirrored(there));
    assertThat(back.changes()).allMatch(change -> change.breaks().java() == row.javaBack());
    assertThat(SpecDiff.of(changed, changed).changes()).isEmpty();
  }

  /** Names, shapes and docs decide together; none of them is enough against the others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seat: { type: Seat, required: true, doc: the seat beside the window of the train } | true
          place: { type: Seat, required: true, doc: the seat beside the window of the train } | true
          place: { type: Seat, required: true, doc: something else of this shape } | false
          place: { type: json, required: true, doc: the seat beside the window of the train } | false
          mySeat: { type: Seat, required: true, doc: the seat beside a window } | true
          mySeat: { type: Seat, required: true, doc: something else of this shape } | false
          """)
  void whatIsARename(String field, boolean same) {
    SpecText changed =
        SpecText.small()
            .edit(
                new KindsOfChange.Edit(
                    "messages/Book.yaml",
                    "seat: { type: Seat, required: true, doc: the seat beside the window of the train }",
                    field));

    assertThat(SpecDiff.of(SMALL, changed.link()).changes())
        .noneMatch(change -> same && (change.added() || change.removed()))
        .allMatch(change -> same || change.added() || change.removed());
  }

  /** Two that are equally like cannot both be it. */
  @Test
  void ofTwoThatAreLikeNoneIsARename() {
    String line =
        "%s: { type: Seat, required: true, doc: the seat beside the window of the train }\n    ";
    SpecText changed =
        SpecText.small()
            .edit(
                new KindsOfChange.Edit(
                    "messages/Book.yaml",
                    line.formatted("seat"),
                    line.formatted("place") + line.formatted("chair")));

    assertThat(SpecDiff.of(SMALL, changed.link()).changes())
        .extracting(Change::verb)
        .containsExactlyInAnyOrder("added", "added", "removed");
  }

  /** The table must not lack what the tool can find. */
  @Test
  void theTableHasEachAspectAndWhatCanBeThereOrNot() {
    List<Change> changes =
        TABLE.stream()
            .flatMap(row -> SpecDiff.of(SMALL, row.changed().link()).changes().stream())
            .toList();

    assertThat(changes.stream().map(Change::aspect).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Aspect.class));
    for (Aspect aspect : List.of(Aspect.PRESENCE, Aspect.NAME)) {
      assertThat(
              changes.stream()
                  .filter(change -> change.aspect() == aspect)
                  .map(change -> change.place().kind())
                  .collect(Collectors.toSet()))
          .containsAll(EnumSet.of(Kind.ACTION, Kind.REQUEST, Kind.TYPE, Kind.ENUM, Kind.LIST));
    }
  }
}
