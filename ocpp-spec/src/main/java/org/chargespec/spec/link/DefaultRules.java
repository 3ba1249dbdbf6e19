package org.chargespec.spec.link;

import java.util.List;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.read.Suggestion;

/** Which defaults a field of a type may have. */
final class DefaultRules {

  private final Declarations declarations;

  DefaultRules(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Says why the default is none of this type; empty if it is one. */
  String objection(FieldType type, String value) {
    if (type instanceof EnumReference reference) {
      List<String> values = declarations.valuesOf(reference);
      return values.contains(value)
          ? ""
          : "is no value of %s%s".formatted(reference.specName(), Suggestion.among(values, value));
    }
    if (type == BuiltIn.STRING) {
      return "";
    }
    if (type == BuiltIn.BOOLEAN) {
      return value.equals("true") || value.equals("false") ? "" : "is neither true nor false";
    }
    if (type == BuiltIn.INTEGER) {
      return value.matches("-?[0-9]{1,9}") ? "" : "is no integer of at most 9 digits";
    }
    if (type == BuiltIn.DECIMAL) {
      return value.matches("-?[0-9]{1,50}(\\.[0-9]{1,50})?") ? "" : "is no decimal number";
    }
    return "is for no field of this type; only strings, numbers, booleans and enums have defaults";
  }
}
