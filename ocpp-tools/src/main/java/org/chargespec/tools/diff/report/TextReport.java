package org.chargespec.tools.diff.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chargespec.tools.diff.Change;
import org.chargespec.tools.diff.SpecDiff;

/** Changes as lines for people, grouped by what they are about. */
public final class TextReport {

  private TextReport() {}

  /** Returns the lines. */
  public static String of(SpecDiff diff) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Change>> byOwner =
        diff.changes().stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.place().ownerText(), LinkedHashMap::new, Collectors.toList()));
    byOwner.forEach(
        (owner, changes) -> {
          text.append(owner).append('\n');
          changes.forEach(change -> text.append("  ").append(line(change)).append('\n'));
        });
    return text.append(summary(diff)).append('\n').toString();
  }

  private static String line(Change change) {
    String sign = change.added() ? "+ " : change.removed() ? "- " : "~ ";
    String member =
        change.place().member() == null
            ? ""
            : change.place().kind().memberWord() + " " + change.place().member() + ": ";
    String breaks =
        change.breaks().any()
            ? "  [breaks " + String.join(", ", change.breaks().names()) + "]"
            : "";
    return sign + member + change.text() + breaks;
  }

  /** Returns the last line, which counts. */
  public static String summary(SpecDiff diff) {
    List<Change> changes = diff.changes();
    return "%s -> %s: %d changes; breaking for a sender: %d, for a receiver: %d, for Java source: %d"
        .formatted(
            diff.before().title(),
            diff.after().title(),
            changes.size(),
            count(changes, change -> change.breaks().sender()),
            count(changes, change -> change.breaks().receiver()),
            count(changes, change -> change.breaks().java()));
  }

  private static long count(List<Change> changes, Predicate<Change> condition) {
    return changes.stream().filter(condition).count();
  }
}
