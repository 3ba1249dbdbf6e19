package org.chargespec.spec.link;

import org.chargespec.spec.read.EnumElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.NamingElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of data types and enums: by the rule of the spec, or as given.
 *
 * @param rule the rule
 */
record JavaTypeNames(NamingElement rule) {

  Located<String> of(TypeElement type) {
    return name(type.name(), type.javaName(), rule.typeName(type.name().value()));
  }

  Located<String> of(EnumElement type) {
    return name(type.name(), type.javaName(), rule.enumName(type.name().value()));
  }

  private static Located<String> name(
      Located<String> name, @Nullable Located<String> given, String byRule) {
    return given == null ? new Located<>(byRule, name.at()) : given;
  }

  /** Reports a javaName that is equal to the one by rule. */
  void check(TypeElement type, Problems problems) {
    check(type.javaName(), rule.typeName(type.name().value()), problems);
  }

  /** Reports a javaName that is equal to the one by rule. */
  void check(EnumElement type, Problems problems) {
    check(type.javaName(), rule.enumName(type.name().value()), problems);
  }

  /** Reports a javaName that is equal to the one by rule. */
  static void check(@Nullable Located<String> given, String byRule, Problems problems) {
    if (given != null && given.value().equals(byRule)) {
      problems.add(
          given.at(), "the javaName '%s' is the name by rule; remove it".formatted(given.value()));
    }
  }
}
