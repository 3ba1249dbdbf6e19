package org.chargespec.spec.link;

import org.chargespec.spec.read.Gap;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Location;
import org.chargespec.spec.read.Problems;
import org.jspecify.annotations.Nullable;

/** Notes what is still to be written in a spec, and gives a stand-in for it. */
final class Gaps {

  private final Problems problems;

  Gaps(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns a doc or summary.
   *
   * @param what what it is about, such as "field 'limit'"
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
    problems.addGap(at, "the %s is still to be written".formatted(what));
    return null;
  }
}
