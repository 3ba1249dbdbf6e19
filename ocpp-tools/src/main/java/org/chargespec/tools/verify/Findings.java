package org.chargespec.tools.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chargespec.spec.model.RecordedDifference;

/** Differences that the spec does not record, and recorded deviations that do not exist. */
final class Findings {

  private final List<Difference> differences = new ArrayList<>();
  private final Set<RecordedDifference> unused = new LinkedHashSet<>();

  /** Adds the recorded deviations of the spec. */
  void expect(List<RecordedDifference> deviations) {
    unused.addAll(deviations);
  }

  /** Adds a difference, unless one of these deviations records it. */
  void add(Difference difference, List<RecordedDifference> deviations) {
    List<RecordedDifference> explanations =
        deviations.stream().filter(difference::isExplainedBy).toList();
    explanations.forEach(unused::remove);
    if (explanations.isEmpty()) {
      differences.add(difference);
    }
  }

  /** Returns a line for each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(differences.stream().map(Difference::toString).toList());
    unused.forEach(deviation -> lines.add(inVain(deviation)));
    return List.copyOf(lines);
  }

  private static String inVain(RecordedDifference deviation) {
    String value = deviation.value() == null ? "" : " '" + deviation.value() + "'";
    String file = deviation.in() == null ? "no schema has" : deviation.in() + " does not have";
    return "%s: remove this deviation: %s %s%s: %s"
        .formatted(deviation.at(), file, deviation.keyword(), value, deviation.schema());
  }
}
