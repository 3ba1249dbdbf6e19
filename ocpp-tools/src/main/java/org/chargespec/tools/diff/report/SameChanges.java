package org.chargespec.tools.diff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chargespec.tools.diff.Change;
import org.chargespec.tools.diff.Name;
import org.chargespec.tools.diff.Place;

/** Puts changes that are the same at many places into one row of a table. */
final class SameChanges {

  private SameChanges() {}

  /** A table of changes and where they are: first what is there or not, limits towards the end. */
  static Table table(List<Change> changes) {
    Table table = new Table("change", "where");
    Map<String, List<Change>> same =
        changes.stream()
            .sorted(Comparator.comparing(Change::aspect))
            .collect(
                Collectors.groupingBy(SameChanges::what, LinkedHashMap::new, Collectors.toList()));
    same.forEach((what, places) -> table.row(what, where(places)));
    return table;
  }

  private static String what(Change change) {
    String text = change.text();
    return change.place().member() == null || !change.removed()
        ? text
        : change.place().kind().memberWord() + " removed";
  }

  /** {@code evseId} of Reset, MeterValues; and so on. */
  private static String where(List<Change> changes) {
    Map<String, List<String>> owners = new LinkedHashMap<>();
    for (Change change : changes) {
      Name member = change.place().member();
      owners
          .computeIfAbsent(member == null ? "" : member.toString(), name -> new ArrayList<>())
          .add(owner(change.place()));
    }
    return owners.entrySet().stream()
        .map(
            entry ->
                (entry.getKey().isEmpty() ? "" : "`" + entry.getKey() + "` of ")
                    + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("<br>"));
  }

  private static String owner(Place place) {
    return switch (place.kind()) {
      case ACTION, TYPE, ENUM, LIST -> place.owner().toString();
      case VERSION, REQUEST, RESPONSE -> place.ownerText();
    };
  }
}
