package org.chargespec.json.tree;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.json.runtime.DateTimes;
import org.chargespec.json.runtime.EnumNames;
import org.chargespec.json.runtime.JsonNumbers;
import org.chargespec.json.tree.JsonValue.JsonArray;
import org.chargespec.json.tree.JsonValue.JsonLiteral;
import org.chargespec.json.tree.JsonValue.JsonNumber;
import org.chargespec.json.tree.JsonValue.JsonObject;
import org.chargespec.json.tree.JsonValue.JsonString;
import org.chargespec.runtime.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * Turns single values into what records hold. Each method returns null, and has noted why, if that
 * cannot be done.
 */
final class Scalars {

  private static final String HALF = "has half of a surrogate pair: a character was cut in two";
  private static final String DATE_TIME = "a date-time such as 2026-11-22T09:30:00Z";

  /** Beyond that, a list of values helps nobody. */
  private static final int MOST_CHARACTERS_OF_VALUES = 80;

  private final Findings findings;
  private final byte[] document;

  /**
   * @param document what the values were read from
   */
  Scalars(Findings findings, byte[] document) {
    this.findings = findings;
    this.document = document;
  }

  /**
   * A value of the document.
   *
   * @param value it
   * @param at its place
   * @param secret whether it must not be shown
   */
  record Found(JsonValue value, Pointer at, boolean secret) {

    String says(String due) {
      return "is " + Quote.of(value, secret) + "; " + due + " is due";
    }
  }

  void note(Deviation deviation, Found found, Kind kind, String due) {
    findings.add(deviation, found.value().at(), found.at(), kind, () -> found.says(due));
  }

  @Nullable Object unholdable(Found found, Kind kind, String due) {
    note(Deviation.UNHOLDABLE_VALUE, found, kind, due);
    return null;
  }

  /**
   * A text.
   *
   * @param open whether JSON may stand in its place
   */
  @Nullable Object string(Found found, boolean open) {
    JsonValue value = found.value();
    if (value instanceof JsonString string) {
      return whole(string.text(), value, found.at());
    }
    if (value instanceof JsonNumber number) {
      note(Deviation.UNQUOTED_STRING, found, Kind.TYPE, "a text");
      return number.text();
    }
    if (value instanceof JsonLiteral literal && !value.isNull()) {
      note(Deviation.UNQUOTED_STRING, found, Kind.TYPE, "a text");
      return String.valueOf(literal.value());
    }
    if (open && value instanceof JsonObject object) {
      return jsonText(found, object.at(), object.end());
    }
    if (open && value instanceof JsonArray array) {
      return jsonText(found, array.at(), array.end());
    }
    return unholdable(found, Kind.TYPE, "a text");
  }

  /**
   * A text or name without halves of surrogate pairs, which become U+FFFD.
   *
   * @param value the text, or what has the name
   * @param at its place
   */
  String whole(String text, JsonValue value, Pointer at) {
    if (!Surrogates.hasHalf(text)) {
      return text;
    }
    findings.add(Deviation.LONE_SURROGATE, value.at(), at, Kind.FORMAT, () -> HALF);
    return Surrogates.withoutHalves(text);
  }

  private String jsonText(Found found, int from, int to) {
    note(Deviation.JSON_FOR_STRING, found, Kind.TYPE, "a text");
    return new String(document, from, to - from, StandardCharsets.UTF_8);
  }

  @Nullable Object integer(Found found) {
    BigDecimal number = number(found, "a whole number");
    if (number == null) {
      return null;
    }
    if (!JsonNumbers.isWhole(number)) {
      return unholdable(found, Kind.TYPE, "a whole number");
    }
    Integer whole = JsonNumbers.integer(number);
    return whole == null
        ? unholdable(found, Kind.RANGE, "a whole number of 32 bits")
        : noteQuotes(found, whole, "a whole number");
  }

  @Nullable Object decimal(Found found) {
    BigDecimal number = number(found, "a number");
    return number == null ? null : noteQuotes(found, number, "a number");
  }

  private Object noteQuotes(Found found, Object value, String due) {
    if (found.value() instanceof JsonString) {
      note(Deviation.QUOTED_VALUE, found, Kind.TYPE, due);
    }
    return value;
  }

  private @Nullable BigDecimal number(Found found, String due) {
    String digits =
        found.value() instanceof JsonNumber number
            ? number.text()
            : found.value() instanceof JsonString string ? numberIn(string.text()) : null;
    if (digits == null) {
      unholdable(found, Kind.TYPE, due);
      return null;
    }
    BigDecimal number = JsonNumbers.value(digits);
    if (number == null) {
      unholdable(found, Kind.RANGE, "a number of at most 100 digits");
    }
    return number;
  }

  /** The number that a text is, but for blanks around it; null if it is none. */
  private static @Nullable String numberIn(String text) {
    String stripped = text.strip();
    byte[] bytes = stripped.getBytes(StandardCharsets.UTF_8);
    boolean number = JsonNumbers.end(bytes, 0, bytes.length) == bytes.length;
    return number && bytes.length > 0 ? stripped : null;
  }

  @Nullable Object bool(Found found) {
    JsonValue value = found.value();
    if (value instanceof JsonLiteral literal && !value.isNull()) {
      return literal.value();
    }
    if (value instanceof JsonString string) {
      Boolean meant = meant(string.text().strip());
      if (meant != null) {
        note(Deviation.QUOTED_VALUE, found, Kind.TYPE, "true or false");
        return meant;
      }
    }
    if (value instanceof JsonNumber number) {
      Boolean meant = meant(number.text());
      if (meant != null) {
        note(Deviation.NUMBER_FOR_BOOLEAN, found, Kind.TYPE, "true or false");
        return meant;
      }
    }
    return unholdable(found, Kind.TYPE, "true or false");
  }

  private static @Nullable Boolean meant(String text) {
    if (text.equalsIgnoreCase("true") || text.equals("1")) {
      return true;
    }
    return (text.equalsIgnoreCase("false") || text.equals("0")) ? false : null;
  }

  @Nullable Object dateTime(Found found) {
    if (!(found.value() instanceof JsonString string)) {
      return unholdable(found, Kind.TYPE, DATE_TIME);
    }
    Instant strict = DateTimes.parse(string.text());
    if (strict != null) {
      return strict;
    }
    Instant loose = LooseDateTimes.parse(string.text());
    if (loose == null) {
      return unholdable(found, Kind.FORMAT, DATE_TIME);
    }
    note(Deviation.LOOSE_DATE_TIME, found, Kind.FORMAT, DATE_TIME);
    return loose;
  }

  @Nullable Object enumValue(Found found, EnumNames<?> names) {
    if (found.value() instanceof JsonString string) {
      Object constant = names.find(string.text());
      return constant == null
          ? unrecognized(Deviation.UNKNOWN_ENUM_VALUE, Kind.ENUM_VALUE, found, names)
          : constant;
    }
    boolean number = found.value() instanceof JsonNumber;
    boolean flag = found.value() instanceof JsonLiteral && !found.value().isNull();
    if (number || flag) {
      return unrecognized(Deviation.UNQUOTED_STRING, Kind.TYPE, found, names);
    }
    noteEnum(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, found, names);
    return null;
  }

  private Object unrecognized(Deviation deviation, Kind kind, Found found, EnumNames<?> names) {
    noteEnum(deviation, kind, found, names);
    return names.unrecognized();
  }

  private static String oneOf(EnumNames<?> names) {
    String values = names.wireValues().toString();
    return values.length() <= MOST_CHARACTERS_OF_VALUES
        ? "one of " + names.typeName() + " " + values
        : "one of the " + names.wireValues().size() + " values of " + names.typeName();
  }

  private void noteEnum(Deviation deviation, Kind kind, Found found, EnumNames<?> names) {
    findings.add(deviation, found.value().at(), found.at(), kind, () -> found.says(oneOf(names)));
  }
}
