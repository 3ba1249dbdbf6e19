package org.chargespec.spec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems and gaps, so that an author sees all of them at once. */
public final class Problems {

  private static final Comparator<Problem> IN_READING_ORDER =
      Comparator.comparing((Problem problem) -> problem.at().file())
          .thenComparingInt(problem -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column());

  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> gaps = new ArrayList<>();
  private final boolean gapsAreProblems;

  /** Creates an empty collection with separate gaps. */
  public Problems() {
    this(false);
  }

  /**
   * Creates an empty collection.
   *
   * @param gapsAreProblems whether gaps are problems
   */
  public Problems(boolean gapsAreProblems) {
    this.gapsAreProblems = gapsAreProblems;
  }

  /** Adds a problem. */
  public void add(Location at, String message) {
    found.add(new Problem(at, message));
  }

  /** Adds a gap. */
  public void addGap(Location at, String message) {
    (gapsAreProblems ? found : gaps).add(new Problem(at, message));
  }

  /** Returns whether there are no problems so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns the problems, by file, line and column. */
  public List<Problem> inOrder() {
    return inOrder(found);
  }

  /** Returns the gaps, by file, line and column. */
  public List<Problem> gapsInOrder() {
    return inOrder(gaps);
  }

  private static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream().sorted(IN_READING_ORDER).distinct().toList();
  }
}
