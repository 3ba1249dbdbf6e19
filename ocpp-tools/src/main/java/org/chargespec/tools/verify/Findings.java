package org.chargespec.tools.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chargespec.spec.model.RecordedDifference;

/** Differences, less those that the spec records; and the records that nothing bears out. */
final class Findings {

  private final List<Difference> differences = new ArrayList<>();
  private final Set<RecordedDifference> unused = new LinkedHashSet<>();

  /** Notes what the spec records. */
  void expect(List<RecordedDifference> deviations) {
    unused.addAll(deviations);
  }

  /** Notes a difference, if none of these deviations is it. */
  void add(Difference difference, List<RecordedDifference> deviations) {
    List<RecordedDifference> explanations =
        deviations.stream().filter(difference::isExplainedBy).toList();
    explanations.forEach(unused::remove);
    if (explanations.isEmpty()) {
      differences.add(difference);
    }
  }

  /** One line for each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(differences.stream().map(Difference::toString).toList());
    unused.forEach(deviation -> lines.add(inVain(deviation)));
    return List.copyOf(lines);
  }

  private static String inVain(RecordedDifference deviation) {
    String value = deviation.value() == null ? "" : " '" + deviation.value() + "'";
    String file = deviation.in() == null ? "any schema" : deviation.in();
    return "%s: records a deviation from %s that is none any more: %s%s, where the schema is said to say %s"
        .formatted(deviation.at(), file, deviation.keyword(), value, deviation.schema());
  }
}
