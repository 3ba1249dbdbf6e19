package org.chargespec.runtime;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reports each failure to a listener, without checking the objects that an object contains. Texts
 * that were read have no unpaired surrogates.
 */
final class SingleChecks extends Checks {

  private final FailureListener failures;

  SingleChecks(FailureListener failures) {
    super(true, false);
    this.failures = failures;
  }

  @Override
  void failed(String name, int index, Kind kind, String message) {
    failures.failed(name, kind, message);
  }

  @Override
  boolean mayBeTooDeep(int levels) {
    // A reader rejects a document that is too deep.
    return false;
  }

  @Override
  public void object(String name, @Nullable OcppObject value) {
    // The reader checks each object on its own.
  }

  @Override
  public void objects(String name, @Nullable List<? extends OcppObject> values) {
    // The reader checks each object on its own.
  }
}
