package org.chargespec.spec.link;

import java.util.Set;
import javax.lang.model.SourceVersion;
import org.chargespec.spec.model.EnumType;

/** The rules for names in generated Java. */
final class NameRules {

  /**
   * Names of the methods of {@code java.lang.Record} and of generated records, and of a method that
   * these import statically.
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
   * Types that generated sources name without a package; a type of the same name would hide them.
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

  /** Returns why a record component cannot have this name; empty if it can. */
  static String objectionToComponent(String name) {
    if (!isIdentifier(name)) {
      return "is not a valid Java name";
    }
    return TAKEN_COMPONENTS.contains(name)
        ? "is the name of a method of every generated record"
        : "";
  }

  /** Returns why a type cannot have this name; empty if it can. */
  static String objectionToType(String name) {
    if (!isIdentifier(name)) {
      return "is not a valid Java name";
    }
    return TAKEN_TYPES.contains(name) ? "has a name that generated sources need" : "";
  }

  /** Returns why a method of a handler cannot have this name; empty if it can. */
  static String objectionToMethod(String name) {
    // A method can be named yield, but not called without a qualifier.
    return isIdentifier(name) && !name.equals("yield") ? "" : "is not a valid Java name";
  }

  /** Returns why an enum constant cannot have this name; empty if it can. */
  static String objectionToConstant(String name) {
    if (!isIdentifier(name)) {
      return "is not a valid Java name";
    }
    return name.equals(EnumType.UNRECOGNIZED) ? "is reserved for unknown values" : "";
  }

  private static boolean isIdentifier(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('.') < 0;
  }
}
