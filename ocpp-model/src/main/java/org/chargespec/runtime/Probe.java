package org.chargespec.runtime;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether an object certainly conforms: no state, no allocation, no iterator, and an end
 * at the first failure.
 */
final class Probe extends Checks {

  private static final Probe OF_ALL = new Probe(false);
  private static final Probe OF_ALL_BUT_TEXTS = new Probe(true);

  /**
   * Records stand in each other less deep than that. A probe does not know how deep, so that beyond
   * the rest a collector is to count.
   */
  private static final int MOST_RECORDS = 16;

  private Probe(boolean textsAreWhole) {
    super(textsAreWhole);
  }

  /** Returns false also where only a {@link Collector} can know. */
  static boolean passes(OcppObject object, boolean textsAreWhole) {
    try {
      object.check(textsAreWhole ? OF_ALL_BUT_TEXTS : OF_ALL);
      return true;
    } catch (Failed e) {
      return false;
    }
  }

  @Override
  void failed(String name, int index, Kind kind, String message) {
    throw Failed.SHARED;
  }

  @Override
  public void object(String name, @Nullable OcppObject value) {
    if (value != null) {
      value.check(this);
    }
  }

  @Override
  public void objects(String name, @Nullable List<? extends OcppObject> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        values.get(i).check(this);
      }
    }
  }

  @Override
  boolean mayBeTooDeep(int levels) {
    return levels > JsonCopies.MAX_DEPTH - MOST_RECORDS;
  }

  /**
   * The way out of a check that failed. One for all, without a stack trace: it says nothing but
   * "no".
   */
  private static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // on purpose: a probe must not allocate
    private static final Failed SHARED = new Failed();

    private Failed() {
      super("a check failed", null, false, false);
    }
  }
}
