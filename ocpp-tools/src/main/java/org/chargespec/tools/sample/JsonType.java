package org.chargespec.tools.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;

/** The types of JSON values, each with an example. */
enum JsonType {
  STRING("a string"),
  INTEGER("a whole number"),
  FRACTION("a number with a fraction"),
  BOOLEAN("a boolean"),
  OBJECT("an object"),
  LIST("a list"),
  NULL("null");

  private final String what;

  JsonType(String what) {
    this.what = what;
  }

  private @Nullable Object example() {
    return switch (this) {
      case STRING -> "text";
      case INTEGER -> 7;
      case FRACTION -> new BigDecimal("1.5");
      case BOOLEAN -> true;
      case OBJECT -> Map.of();
      case LIST -> List.of();
      case NULL -> null;
    };
  }

  /** Returns a value of each JSON type that a field cannot have. */
  static List<Change> wrongFor(FieldType type) {
    Set<JsonType> wrong = EnumSet.complementOf(EnumSet.copyOf(of(type)));
    List<Change> changes = new ArrayList<>();
    for (JsonType json : wrong) {
      Object value = json == STRING ? lookAlike(type) : json.example();
      changes.add(new Change("is " + json.what, ViolationKind.TYPE, value));
    }
    return changes;
  }

  /** Returns a value of each JSON type, for a field that may have any. */
  static List<Change> examples() {
    List<Change> changes = new ArrayList<>();
    for (JsonType json : of(BuiltIn.JSON)) {
      changes.add(new Change("is " + json.what, null, json.example()));
    }
    return changes;
  }

  /** Returns a text that lenient readers accept as a number or boolean. */
  private static String lookAlike(FieldType type) {
    return type == BuiltIn.BOOLEAN ? "true" : type.isNumeric() && !type.isList() ? "7" : "text";
  }

  private static Set<JsonType> of(FieldType type) {
    if (type instanceof ListOf) {
      return EnumSet.of(LIST);
    }
    if (type instanceof ObjectReference) {
      return EnumSet.of(OBJECT);
    }
    if (type instanceof EnumReference) {
      return EnumSet.of(STRING);
    }
    return switch ((BuiltIn) type) {
      case STRING, DATE_TIME -> EnumSet.of(STRING);
      case INTEGER -> EnumSet.of(INTEGER);
      case DECIMAL -> EnumSet.of(INTEGER, FRACTION);
      case BOOLEAN -> EnumSet.of(BOOLEAN);
      case CUSTOM_DATA -> EnumSet.of(OBJECT);
      // Null is equal to an absent property there, which is another sample.
      case JSON -> EnumSet.complementOf(EnumSet.of(NULL));
    };
  }
}
