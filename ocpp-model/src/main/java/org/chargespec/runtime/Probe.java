package org.chargespec.runtime;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether an object certainly conforms. It has no state, allocates nothing, uses no
 * iterator, and stops at the first failure.
 */
final class Probe extends Checks {

  private static final Probe OF_ALL = new Probe(false);
  private static final Probe AS_READ = new Probe(true);

  /**
   * An upper bound for the nesting of records. A probe does not count the depth; free JSON that is
   * deeper than the rest is left to a collector.
   */
  private static final int MOST_RECORDS = 16;

  private Probe(boolean asRead) {
    super(asRead, asRead);
  }

  /** Returns false also if only a {@link Collector} can decide. */
  static boolean passes(OcppObject object, boolean asRead) {
    try {
      object.check(asRead ? AS_READ : OF_ALL);
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

  /** Leaves a failed probe. A single instance without a stack trace. */
  private static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // on purpose: a probe must not allocate
    private static final Failed SHARED = new Failed();

    private Failed() {
      super("a check failed", null, false, false);
    }
  }
}
