package org.chargespec.tools.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chargespec.tools.diff.Change;
import org.chargespec.tools.diff.Place.Kind;

/** How many changes there are of what, and how many of them break whom. */
final class Summary {

  /**
   * Changes of one kind of thing.
   *
   * @param what the things
   * @param changes the changes
   */
  record Row(String what, List<Change> changes) {

    long count(Predicate<Change> condition) {
      return changes.stream().filter(condition).count();
    }

    long changed() {
      return count(change -> !change.added() && !change.removed());
    }
  }

  private Summary() {}

  /** A row for each kind of thing of which something changed, and one for all. */
  static List<Row> of(List<Change> changes) {
    List<Row> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (boolean member : List.of(false, true)) {
        Predicate<Change> counted =
            change -> change.place().kind() == kind && (change.place().member() != null) == member;
        Row row = new Row(what(kind, member), changes.stream().filter(counted).toList());
        if (!row.changes().isEmpty()) {
          rows.add(row);
        }
      }
    }
    rows.add(new Row("all", changes));
    return List.copyOf(rows);
  }

  private static String what(Kind kind, boolean member) {
    if (kind == Kind.VERSION) {
      return member ? "frames, error codes, Java names" : "version";
    }
    return member ? kind.memberWord() + "s of " + kind.word() + "s" : kind.word() + "s";
  }
}
