package org.chargespec.json.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chargespec.Violation.Kind;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;

/** Texts with all kinds of characters, plain and escaped. */
final class StringTexts {

  /** One character each, of one to four bytes of UTF-8, or written as an escape or two. */
  private static final List<String> CHARACTERS =
      List.of(
          "\u00e9",
          "\u0301",
          "\u2028",
          "\ud83d\udd0c",
          "\\\"",
          "\\u0000",
          "\\u00E9",
          "\\ud83D\\uDD0c");

  private StringTexts() {}

  static List<Value> strings(Field field) {
    List<Value> values = new ArrayList<>();
    // URIs have none of these.
    if (field.constraint(AbsoluteUri.class).isEmpty()) {
      Optional<MaxLength> limit = field.constraint(MaxLength.class);
      int max = limit.map(MaxLength::characters).orElse(1000);
      for (String character : CHARACTERS) {
        values.add(Value.of(JsonText.repeated(character, max), null));
        values.add(longer(JsonText.repeated(character, max + 1), limit));
      }
    }
    return values;
  }

  private static Value longer(String text, Optional<MaxLength> limit) {
    return limit.map(MaxLength::textOnly).orElse(false)
        ? Value.beyondTextLimit(text, Kind.LENGTH, null)
        : Value.of(text, limit.isPresent() ? Kind.LENGTH : null);
  }

  static List<Value> enumValues(EnumType type, String value) {
    Set<String> known = new TreeSet<>();
    for (EnumType.Value each : type.values()) {
      known.add(each.wireValue());
      known.addAll(each.aliases());
    }
    List<Value> values = new ArrayList<>();
    for (String other :
        List.of(
            value + "\u0000",
            value + " ",
            " " + value,
            value + "x",
            value.substring(1),
            value.substring(0, value.length() - 1),
            value.toUpperCase(Locale.ROOT),
            value.toLowerCase(Locale.ROOT),
            value.replace('e', '\u0435'))) {
      if (known.add(other)) {
        values.add(Value.of(JsonText.of(other), Kind.ENUM_VALUE));
      }
    }
    return values;
  }
}
