package org.chargespec.runtime;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/** Collects every failure with its JSON pointer. */
final class Collector extends Checks {

  private final List<Violation> found = new ArrayList<>();
  private final StringBuilder path = new StringBuilder();

  /** Nesting depth of the values of the current object. */
  private int depth = 1;

  private Collector() {
    super(false, false);
  }

  static List<Violation> allOf(OcppObject object) {
    Collector collector = new Collector();
    object.check(collector);
    return List.copyOf(collector.found);
  }

  @Override
  void failed(String name, int index, Kind kind, String message) {
    int length = path.length();
    step(name, index);
    found.add(new Violation(path.toString(), kind, message));
    path.setLength(length);
  }

  @Override
  public void object(String name, @Nullable OcppObject value) {
    if (value != null) {
      enter(name, NO_INDEX, value);
    }
  }

  @Override
  public void objects(String name, @Nullable List<? extends OcppObject> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        enter(name, i, values.get(i));
      }
    }
  }

  @Override
  boolean mayBeTooDeep(int levels) {
    return depth + levels > JsonCopies.MAX_DEPTH;
  }

  private void enter(String name, int index, OcppObject value) {
    int length = path.length();
    int levels = index == NO_INDEX ? 1 : 2;
    step(name, index);
    depth += levels;
    value.check(this);
    depth -= levels;
    path.setLength(length);
  }

  private void step(String name, int index) {
    if (!name.isEmpty()) {
      path.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    if (index != NO_INDEX) {
      path.append('/').append(index);
    }
  }
}
