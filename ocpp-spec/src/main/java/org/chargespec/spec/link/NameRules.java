package org.chargespec.spec.link;

import java.util.Set;
import javax.lang.model.SourceVersion;
import org.chargespec.spec.model.EnumType;

/** Which names generated Java may have, and the rule that makes constants of wire values. */
final class NameRules {

  /**
   * What {@code java.lang.Record} and the contract of generated records occupy, and the one method
   * that they call by its bare name.
   */
  private static final Set<String> TAKEN_COMPONENTS =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "violations",
          "check",
          "checks",
          "ocppAction",
          "requireNonNull",
          "of",
          "builder",
          "toBuilder",
          "ACTION");

  /**
   * What generated sources name without a package, so that a type of the same name would hide it.
   */
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "Boolean",
          "Builder",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Object",
          "Override",
          "Partial",
          "String",
          "record",
          "sealed",
          "permits",
          "var",
          "yield");

  private NameRules() {}

  /** Says why a record component may not have this name; empty if it may. */
  static String objectionToComponent(String name) {
    if (!isIdentifier(name)) {
      return "is no Java name";
    }
    return TAKEN_COMPONENTS.contains(name) ? "is taken by a method of every generated record" : "";
  }

  /** Says why a type may not have this name; empty if it may. */
  static String objectionToType(String name) {
    if (!isIdentifier(name)) {
      return "is no Java name";
    }
    return TAKEN_TYPES.contains(name)
        ? "is a name that generated sources use for something else"
        : "";
  }

  /** Says why a handler's method may not have this name; empty if it may. */
  static String objectionToMethod(String name) {
    // A method may be called yield, but not by that name alone.
    return isIdentifier(name) && !name.equals("yield") ? "" : "is no Java name";
  }

  /** Says why an enum constant may not have this name; empty if it may. */
  static String objectionToConstant(String name) {
    if (!isIdentifier(name)) {
      return "is no Java name";
    }
    return name.equals(EnumType.UNRECOGNIZED) ? "is what stands for every unknown value" : "";
  }

  private static boolean isIdentifier(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('.') < 0;
  }
}
