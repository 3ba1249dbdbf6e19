package org.chargespec.runtime;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Hands on each failure, and does not look into the objects that an object holds. Texts that were
 * read are whole.
 */
final class SingleChecks extends Checks {

  private final Failure failure;

  SingleChecks(Failure failure) {
    super(true);
    this.failure = failure;
  }

  @Override
  void failed(String name, int index, Kind kind, String message) {
    failure.failed(name, kind, message);
  }

  @Override
  boolean mayBeTooDeep(int levels) {
    // A document that is too deep is not read.
    return false;
  }

  @Override
  public void object(String name, @Nullable OcppObject value) {
    // A part is checked when it is read.
  }

  @Override
  public void objects(String name, @Nullable List<? extends OcppObject> values) {
    // Parts are checked when they are read.
  }
}
