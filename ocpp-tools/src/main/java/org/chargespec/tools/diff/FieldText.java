package org.chargespec.tools.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Secrecy;
import org.chargespec.spec.model.Secrecy.When;
import org.jspecify.annotations.Nullable;

/** The facts of a field in words. */
public final class FieldText {

  private FieldText() {}

  /** Returns type, presence and limits, such as {@code string, required, maxLength 20}. */
  public static String of(Field field) {
    return of(field, field.required());
  }

  /** Returns the same of a field that is required, or not, where it stands. */
  public static String of(Field field, boolean required) {
    List<String> facts = new ArrayList<>();
    facts.add(type(field.type()));
    facts.add(required ? "required" : "optional");
    facts.addAll(limits(field));
    if (field.unit() != null) {
      facts.add("in " + field.unit());
    }
    return String.join(", ", facts);
  }

  /** Returns the type and the limits, such as {@code string, maxLength 20}. */
  static String typeAndLimits(Field field) {
    List<String> facts = new ArrayList<>(List.of(type(field.type())));
    facts.addAll(limits(field));
    if (field.list() != null) {
      facts.add("usual values " + field.list().name());
    }
    return String.join(", ", facts);
  }

  private static List<String> limits(Field field) {
    List<String> limits = new ArrayList<>();
    for (Aspect aspect : Limit.aspects()) {
      Limit limit = Limit.of(field.constraints(), aspect);
      if (limit != null) {
        limits.add(aspect.word() + " " + limit.text());
      }
    }
    return limits;
  }

  /** Returns the type, such as {@code list of enum MonitorEnumType}. */
  public static String type(FieldType type) {
    if (type instanceof ListOf list) {
      return "list of " + type(list.item());
    } else if (type instanceof EnumReference reference) {
      return "enum " + reference.specName();
    } else if (type instanceof ObjectReference reference) {
      return "type " + reference.specName();
    }
    return ((BuiltIn) type).specName();
  }

  /** Returns how much of the value is secret, or null. */
  static @Nullable String secrecy(@Nullable Secrecy secrecy) {
    if (secrecy == null) {
      return null;
    }
    return secrecy instanceof When when
        ? when.path().stream().collect(Collectors.joining(".", "when ", " is "))
            + String.join(", ", when.values())
        : secrecy == Secrecy.Always.WHOLE ? "the whole value" : "the login in a URL";
  }
}
