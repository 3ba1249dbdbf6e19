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
  private final List<Problem> gaps = new ArrayList<>();
  private final boolean gapsAreProblems;

  /** Returns an empty collection, in which gaps stand apart. */
  public Problems() {
    this(false);
  }

  /**
   * Returns an empty collection.
   *
   * @param gapsAreProblems whether what is still to be written is a problem
   */
  public Problems(boolean gapsAreProblems) {
    this.gapsAreProblems = gapsAreProblems;
  }

  /** Notes a problem. */
  public void add(Location at, String message) {
    found.add(new Problem(at, message));
  }

  /** Notes that something is still to be written, without which the spec can be used. */
  public void addGap(Location at, String message) {
    (gapsAreProblems ? found : gaps).add(new Problem(at, message));
  }

  /** Tells whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns what was found, by file, line and column. */
  public List<Problem> inOrder() {
    return inOrder(found);
  }

  /** Returns what is still to be written, by file, line and column. */
  public List<Problem> gapsInOrder() {
    return inOrder(gaps);
  }

  private static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream().sorted(IN_READING_ORDER).distinct().toList();
  }
}
