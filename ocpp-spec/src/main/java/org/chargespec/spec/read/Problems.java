package org.chargespec.spec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that an author sees all of it at once. */
public final class Problems {

  private static final Comparator<Problem> IN_READING_ORDER =
      Comparator.comparing((Problem problem) -> problem.at().file())
          .thenComparingInt(problem -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column());

  private final List<Problem> found = new ArrayList<>();

  /** Notes a problem. */
  public void add(Location at, String message) {
    found.add(new Problem(at, message));
  }

  /** Tells whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns what was found, by file, line and column. */
  public List<Problem> inOrder() {
    return found.stream().sorted(IN_READING_ORDER).distinct().toList();
  }
}
