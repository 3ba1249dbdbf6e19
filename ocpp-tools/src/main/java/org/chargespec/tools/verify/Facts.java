package org.chargespec.tools.verify;

import java.math.BigDecimal;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.tools.schema.Shape;
import org.jspecify.annotations.Nullable;

/** The facts of a field as keywords of JSON Schema. */
final class Facts {

  private Facts() {}

  static @Nullable Integer minItems(Field field) {
    return field.constraint(MinItems.class).map(MinItems::items).orElse(null);
  }

  static @Nullable Integer maxItems(Field field) {
    return field.constraint(MaxItems.class).map(MaxItems::items).orElse(null);
  }

  static @Nullable Integer maxLength(Field field) {
    return field.constraint(MaxLength.class).map(MaxLength::characters).orElse(null);
  }

  static @Nullable BigDecimal minimum(Field field) {
    return field.constraint(Minimum.class).map(Minimum::value).orElse(null);
  }

  static @Nullable BigDecimal maximum(Field field) {
    return field.constraint(Maximum.class).map(Maximum::value).orElse(null);
  }

  static @Nullable Integer decimals(Field field) {
    return field.constraint(Decimals.class).map(Decimals::places).orElse(null);
  }

  static @Nullable String format(Field field) {
    return field.constraint(AbsoluteUri.class).isPresent() ? "uri" : null;
  }

  /** Returns the format of a text, except date-time, which is a type of its own in a spec. */
  static @Nullable String furtherFormat(Shape.Text text) {
    return "date-time".equals(text.format()) ? null : text.format();
  }

  static String name(FieldType type) {
    if (type instanceof EnumReference reference) {
      return reference.specName();
    }
    return type instanceof ObjectReference reference ? reference.specName() : "none";
  }

  /** Returns the type name of a spec for a schema. */
  static String typeOf(Shape shape, Shape written) {
    if (written instanceof Shape.Reference reference
        && reference.name().equals(CustomDataType.NAME)) {
      return BuiltIn.CUSTOM_DATA.specName();
    }
    if (shape instanceof Shape.Text text) {
      return ("date-time".equals(text.format()) ? BuiltIn.DATE_TIME : BuiltIn.STRING).specName();
    }
    if (shape instanceof Shape.Numeric number) {
      return (number.integer() ? BuiltIn.INTEGER : BuiltIn.DECIMAL).specName();
    }
    if (shape instanceof Shape.Flag) {
      return BuiltIn.BOOLEAN.specName();
    }
    if (shape instanceof Shape.Any) {
      return BuiltIn.JSON.specName();
    }
    return shape instanceof Shape.Choice
        ? "an enum"
        : shape instanceof Shape.Listing ? "a list" : "an object";
  }

  static String typeOf(FieldType type) {
    if (type instanceof BuiltIn builtIn) {
      return builtIn.specName();
    }
    return type instanceof EnumReference ? "an enum" : type.isList() ? "a list" : "an object";
  }

  static String text(@Nullable Object fact) {
    if (fact == null || Boolean.FALSE.equals(fact)) {
      return "none";
    }
    return fact instanceof BigDecimal number ? number.toPlainString() : fact.toString();
  }
}
