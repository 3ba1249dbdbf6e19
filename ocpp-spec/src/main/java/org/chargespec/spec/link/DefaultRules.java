package org.chargespec.spec.link;

import java.util.List;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.read.Suggestion;

/** The rules for defaults. */
final class DefaultRules {

  private final Declarations declarations;

  DefaultRules(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns why a default is not valid for a type; empty if it is valid. */
  String objection(FieldType type, String value) {
    if (type instanceof EnumReference reference) {
      List<String> values = declarations.valuesOf(reference);
      return values.contains(value)
          ? ""
          : "is not a value of %s%s"
              .formatted(reference.specName(), Suggestion.among(values, value));
    }
    if (type == BuiltIn.STRING) {
      return "";
    }
    if (type == BuiltIn.BOOLEAN) {
      return value.equals("true") || value.equals("false") ? "" : "must be true or false";
    }
    if (type == BuiltIn.INTEGER) {
      return value.matches("-?[0-9]{1,9}") ? "" : "must be an integer of at most 9 digits";
    }
    if (type == BuiltIn.DECIMAL) {
      return value.matches("-?[0-9]{1,50}(\\.[0-9]{1,50})?") ? "" : "must be a decimal number";
    }
    return "is not possible; only strings, numbers, booleans and enums have defaults";
  }
}
