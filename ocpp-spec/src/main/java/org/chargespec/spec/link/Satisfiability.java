package org.chargespec.spec.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.TypeElement;
import org.chargespec.spec.read.WrittenType;

/** Finds circles of required fields: types that would have to contain themselves. */
final class Satisfiability {

  private final Map<String, TypeElement> types = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Problems problems;

  Satisfiability(SpecElement spec, Problems problems) {
    spec.types().forEach(type -> types.putIfAbsent(type.name().value(), type));
    this.problems = problems;
  }

  void check() {
    for (String name : types.keySet().stream().sorted().toList()) {
      visit(name, new ArrayDeque<>());
    }
  }

  private void visit(String name, Deque<String> path) {
    TypeElement type = types.get(name);
    if (type == null || !done.add(name)) {
      return;
    }
    path.addLast(name);
    for (FieldElement field : type.fields()) {
      String needed = needs(field);
      if (path.contains(needed)) {
        problems.add(
            field.name().at(),
            "the required field '%s' closes a circle (%s); make one of its fields optional"
                .formatted(field.name().value(), circle(path, needed)));
      } else {
        visit(needed, path);
      }
    }
    path.removeLast();
  }

  /** Returns the type of which the field needs a value, or "" if it needs none. */
  private static String needs(FieldElement field) {
    WrittenType type = WrittenType.of(field.type().value());
    boolean empty = type.list() && (field.minItems() == null || field.minItems().value() == 0);
    return field.required() && !empty ? type.name() : "";
  }

  private static String circle(Deque<String> path, String back) {
    List<String> names = path.stream().dropWhile(name -> !name.equals(back)).toList();
    return String.join(" needs ", names) + " needs " + back;
  }
}
