package org.chargespec.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonLiteral;
import org.chargespec.json.JsonValue.JsonNumber;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.runtime.EnumNames;
import org.chargespec.json.text.DateTimes;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.runtime.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values for records. Each method returns null, with a finding, if the value cannot be
 * held.
 */
final class Scalars {

  private static final String A_TEXT = "a text";
  private static final String A_BOOLEAN = "true or false";
  private static final String UNPAIRED = "contains an unpaired surrogate (half a character)";
  private static final String DATE_TIME = "a date-time such as 2026-11-22T09:30:00Z";

  /** A longer list of values is not shown. */
  private static final int MOST_CHARACTERS_OF_VALUES = 80;

  private final Findings findings;
  private final byte[] document;

  /**
   * @param document the document that contains the values
   */
  Scalars(Findings findings, byte[] document) {
    this.findings = findings;
    this.document = document;
  }

  /**
   * Adds a finding about a value of the wrong form.
   *
   * @return whether it is tolerated
   */
  boolean note(Deviation deviation, Found found, Kind kind, String due) {
    return findings.add(deviation, found, kind, () -> found.says(due));
  }

  @Nullable Object unholdable(Found found, Kind kind, String due) {
    note(Deviation.UNHOLDABLE_VALUE, found, kind, due);
    return null;
  }

  /** Returns the replacement of a value of the wrong form; null if it is not tolerated. */
  private @Nullable Object instead(
      Object held, Deviation deviation, Found found, Kind kind, String due) {
    return note(deviation, found, kind, due) ? held : null;
  }

  /**
   * Reads a text.
   *
   * @param open whether other JSON may replace it
   */
  @Nullable Object string(Found found, boolean open) {
    JsonValue value = found.value();
    if (value instanceof JsonString string) {
      return whole(string.text(), found);
    }
    String unquoted = unquoted(value);
    if (unquoted != null) {
      return instead(unquoted, Deviation.UNQUOTED_STRING, found, Kind.TYPE, A_TEXT);
    }
    if (open && value instanceof JsonObject object) {
      return jsonText(found, object.at(), object.end());
    }
    if (open && value instanceof JsonArray array) {
      return jsonText(found, array.at(), array.end());
    }
    return unholdable(found, Kind.TYPE, A_TEXT);
  }

  /** Returns a text with U+FFFD in place of unpaired surrogates; null if they are not tolerated. */
  @Nullable String whole(String text, Found found) {
    return noteHalves(text, found) ? Surrogates.withoutHalves(text) : null;
  }

  /** Does the same for a name, even if unpaired surrogates are not tolerated. */
  String wholeName(String name, Found found) {
    noteHalves(name, found);
    return Surrogates.withoutHalves(name);
  }

  private boolean noteHalves(String text, Found found) {
    return !Surrogates.hasHalf(text)
        || findings.add(Deviation.LONE_SURROGATE, found, Kind.FORMAT, () -> UNPAIRED);
  }

  /** Returns the JSON text of a number or boolean; null for any other value. */
  private static @Nullable String unquoted(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.text();
    }
    return value instanceof JsonLiteral literal && !value.isNull()
        ? String.valueOf(literal.value())
        : null;
  }

  private @Nullable Object jsonText(Found found, int from, int to) {
    String text = new String(document, from, to - from, StandardCharsets.UTF_8);
    return instead(text, Deviation.JSON_FOR_STRING, found, Kind.TYPE, A_TEXT);
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

  private @Nullable Object noteQuotes(Found found, Object value, String due) {
    return found.value() instanceof JsonString
        ? instead(value, Deviation.QUOTED_VALUE, found, Kind.TYPE, due)
        : value;
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

  /** Returns the number in a text, without blanks around it; null if there is none. */
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
    boolean quoted = value instanceof JsonString;
    Boolean meant =
        value instanceof JsonString string
            ? meant(string.text().strip())
            : value instanceof JsonNumber number ? meant(number.text()) : null;
    if (meant == null) {
      return unholdable(found, Kind.TYPE, A_BOOLEAN);
    }
    Deviation deviation = quoted ? Deviation.QUOTED_VALUE : Deviation.NUMBER_FOR_BOOLEAN;
    return instead(meant, deviation, found, Kind.TYPE, A_BOOLEAN);
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
    return loose == null
        ? unholdable(found, Kind.FORMAT, DATE_TIME)
        : instead(loose, Deviation.LOOSE_DATE_TIME, found, Kind.FORMAT, DATE_TIME);
  }

  @Nullable Object enumValue(Found found, EnumNames<?> names) {
    boolean quoted = found.value() instanceof JsonString;
    String text =
        found.value() instanceof JsonString string ? string.text() : unquoted(found.value());
    if (text == null) {
      noteEnum(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, found, names);
      return null;
    }
    if (!quoted && !noteEnum(Deviation.UNQUOTED_STRING, Kind.TYPE, found, names)) {
      return null;
    }
    Object constant = names.find(text);
    if (constant != null) {
      return constant;
    }
    return noteEnum(Deviation.UNKNOWN_ENUM_VALUE, Kind.ENUM_VALUE, found, names)
        ? names.unrecognized()
        : null;
  }

  private static String oneOf(EnumNames<?> names) {
    String values = names.wireValues().toString();
    return values.length() <= MOST_CHARACTERS_OF_VALUES
        ? "one of " + names.typeName() + " " + values
        : "one of the " + names.wireValues().size() + " values of " + names.typeName();
  }

  private boolean noteEnum(Deviation deviation, Kind kind, Found found, EnumNames<?> names) {
    return findings.add(deviation, found, kind, () -> found.says(oneOf(names)));
  }
}
