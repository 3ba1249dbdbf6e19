package org.chargespec.spec.link;

import org.chargespec.spec.read.Gap;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Location;
import org.chargespec.spec.read.Problems;
import org.jspecify.annotations.Nullable;

/** Reports the gaps of a spec and replaces them by stand-ins. */
final class Gaps {

  private final Problems problems;

  Gaps(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns a doc or summary.
   *
   * @param what the thing that it describes, such as "field 'limit'"
   */
  String doc(Located<String> written, String what) {
    if (!Gap.is(written.value())) {
      return written.value();
    }
    problems.addGap(written.at(), "the %s has no doc; say what it means".formatted(what));
    return "Not described.";
  }

  /** Returns another text that may be missing, such as a section or a unit. */
  @Nullable String text(@Nullable String written, Location at, String what) {
    if (!Gap.is(written)) {
      return written;
    }
    problems.addGap(at, "the %s is a gap; fill it in".formatted(what));
    return null;
  }
}
