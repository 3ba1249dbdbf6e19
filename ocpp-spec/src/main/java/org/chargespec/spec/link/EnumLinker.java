package org.chargespec.spec.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.UpperSnakeCase;
import org.chargespec.spec.read.EnumElement;
import org.chargespec.spec.read.EnumValueElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Location;
import org.chargespec.spec.read.Problems;
import org.jspecify.annotations.Nullable;

/** Links enums. */
final class EnumLinker {

  private final String javaPackage;
  private final Problems problems;
  private final JavaTypeNames names;
  private final Gaps gaps;

  EnumLinker(String javaPackage, JavaTypeNames names, Problems problems) {
    this.javaPackage = javaPackage;
    this.names = names;
    this.problems = problems;
    this.gaps = new Gaps(problems);
  }

  EnumType link(EnumElement element) {
    if (element.values().isEmpty()) {
      problems.add(
          element.at(),
          "the enum '%s' has no values; it needs at least one".formatted(element.name().value()));
    }
    Map<String, Location> spellings = new HashMap<>();
    element.values().forEach(value -> spellings.put(value.value().value(), value.value().at()));
    Map<String, Location> constants = new HashMap<>();
    List<EnumType.Value> values = new ArrayList<>();
    for (EnumValueElement value : element.values()) {
      value.aliases().forEach(alias -> checkAlias(alias, spellings));
      values.add(
          new EnumType.Value(
              value.value().value(),
              constant(value.value(), value.javaName(), constants, problems),
              value.aliases().stream().map(Located::value).toList(),
              gaps.doc(value.doc(), "value '%s'".formatted(value.value().value()))));
    }
    return new EnumType(
        element.name().value(),
        new JavaName(javaPackage, names.of(element).value()),
        element.section(),
        gaps.doc(element.doc(), "enum '%s'".formatted(element.name().value())),
        List.copyOf(values),
        FieldLinker.deviations(element.deviations()),
        element.at().file());
  }

  private void checkAlias(Located<String> alias, Map<String, Location> spellings) {
    Location first = spellings.putIfAbsent(alias.value(), alias.at());
    if (first != null) {
      problems.add(
          alias.at(),
          "duplicate spelling '%s'; the first one is in line %d"
              .formatted(alias.value(), first.line()));
    }
  }

  /** Returns the constant of a value: the given one, or else by rule. */
  static String constant(
      Located<String> value,
      @Nullable Located<String> javaName,
      Map<String, Location> constants,
      Problems problems) {
    String written = value.value();
    String constant = javaName == null ? UpperSnakeCase.of(written) : javaName.value();
    Location at = Declarations.javaName(value, javaName).at();
    String objection = NameRules.objectionToConstant(constant);
    if (!objection.isEmpty()) {
      problems.add(
          at,
          "the constant '%s' of '%s' %s; give it a javaName"
              .formatted(constant, written, objection));
    }
    Location first = constants.putIfAbsent(constant, at);
    if (first != null) {
      problems.add(
          at,
          "the constant '%s' of '%s' clashes with the one of line %d; give it a javaName"
              .formatted(constant, written, first.line()));
    }
    return constant;
  }
}
