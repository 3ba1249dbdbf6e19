package org.chargespec.fuzzing.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.json.text.DateTimes;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.StandardType;
import org.jspecify.annotations.Nullable;

/** Reads single values; null if a value cannot be held. */
final class ScalarReference {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?([0-9]+))?");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d(\\.\\d+)?)? ?"
              + "(([Zz]|([+-]\\d\\d)(:?(\\d\\d))?)(\\[[^\\[\\]]{1,64}\\])?)?");
  private static final int MOST_DIGITS = 100;

  private final Faults faults;
  private final String document;

  ScalarReference(Faults faults, String document) {
    this.faults = faults;
    this.document = document;
  }

  /** An enum's value by its text on the wire; for {@code UNRECOGNIZED} that text is null. */
  record EnumText(@Nullable String wireValue) {}

  private @Nullable Object unholdable(Place place, Kind kind) {
    faults.passes(Deviation.UNHOLDABLE_VALUE, kind, place);
    return null;
  }

  private @Nullable Object instead(
      @Nullable Object held, Deviation deviation, Kind kind, Place place) {
    return faults.passes(deviation, kind, place) ? held : null;
  }

  @Nullable Object text(Place place, Field field) {
    Source source = place.source();
    if (source.isText()) {
      String whole = whole(source.text());
      return whole.equals(source.text())
          ? whole
          : instead(whole, Deviation.LONE_SURROGATE, Kind.FORMAT, place);
    }
    if (source.isNumber() || source.isBoolean()) {
      return instead(source.text(), Deviation.UNQUOTED_STRING, Kind.TYPE, place);
    }
    boolean open = isOpen(field) && !source.isNull();
    return open
        ? instead(
            document.substring(source.at(), source.end()),
            Deviation.JSON_FOR_STRING,
            Kind.TYPE,
            place)
        : unholdable(place, Kind.TYPE);
  }

  /** Returns whether JSON of any kind may stand where a text is due. */
  static boolean isOpen(Field field) {
    StandardType type = field.standardType();
    return type != null && type.open();
  }

  /** A text with U+FFFD for each half of a surrogate pair. */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
    return whole.toString();
  }

  @Nullable Object decimal(Place place) {
    return number(place, false);
  }

  @Nullable Object integer(Place place) {
    return number(place, true);
  }

  private @Nullable Object number(Place place, boolean whole) {
    Source source = place.source();
    String digits =
        source.isNumber() ? source.text() : source.isText() ? source.text().strip() : "";
    if (!NUMBER.matcher(digits).matches()) {
      return unholdable(place, Kind.TYPE);
    }
    BigDecimal value = value(digits);
    if (value == null) {
      return unholdable(place, Kind.RANGE);
    }
    Object held = value;
    if (whole) {
      if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
        return unholdable(place, Kind.TYPE);
      }
      if (value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
          || value.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) < 0) {
        return unholdable(place, Kind.RANGE);
      }
      held = value.intValue();
    }
    return source.isText() ? instead(held, Deviation.QUOTED_VALUE, Kind.TYPE, place) : held;
  }

  /** The value of a number; null if it has more than a hundred digits in plain notation. */
  static @Nullable BigDecimal value(String digits) {
    Matcher parts = NUMBER.matcher(digits);
    String exponent = parts.matches() && parts.group(4) != null ? parts.group(4) : "";
    if (exponent.replaceFirst("^0+", "").length() > 9) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits);
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    long before = (long) value.precision() - value.scale();
    long after = Math.max(0, value.scale());
    return Math.max(before, 1) + after > MOST_DIGITS || value.precision() > MOST_DIGITS
        ? null
        : value;
  }

  @Nullable Object bool(Place place) {
    Source source = place.source();
    if (source.isBoolean()) {
      return Boolean.valueOf(source.text());
    }
    String text = source.isText() ? source.text().strip().toLowerCase(Locale.ROOT) : source.text();
    boolean yes = text.equals("true") || text.equals("1");
    boolean no = text.equals("false") || text.equals("0");
    if (!(yes || no) || !(source.isText() || source.isNumber())) {
      return unholdable(place, Kind.TYPE);
    }
    Deviation deviation = source.isText() ? Deviation.QUOTED_VALUE : Deviation.NUMBER_FOR_BOOLEAN;
    return instead(yes, deviation, Kind.TYPE, place);
  }

  @Nullable Object dateTime(Place place) {
    if (!place.source().isText()) {
      return unholdable(place, Kind.TYPE);
    }
    String text = place.source().text();
    Instant strict = DateTimes.parse(text);
    if (strict != null) {
      return strict;
    }
    Matcher parts = LOOSE.matcher(text.strip());
    if (!parts.matches()) {
      return unholdable(place, Kind.FORMAT);
    }
    String minutes = parts.group(9) == null ? "00" : parts.group(9);
    Instant loose =
        DateTimes.parse(
            parts.group(1)
                + "T"
                + parts.group(2)
                + (parts.group(3) == null ? ":00" : parts.group(3))
                + (parts.group(7) == null ? "Z" : parts.group(7) + ":" + minutes));
    return loose == null
        ? unholdable(place, Kind.FORMAT)
        : instead(loose, Deviation.LOOSE_DATE_TIME, Kind.FORMAT, place);
  }

  @Nullable Object enumValue(Place place, EnumType type) {
    Source source = place.source();
    boolean unquoted = source.isNumber() || source.isBoolean();
    if (!source.isText() && !unquoted) {
      return unholdable(place, Kind.TYPE);
    }
    if (unquoted && !faults.passes(Deviation.UNQUOTED_STRING, Kind.TYPE, place)) {
      return null;
    }
    for (EnumType.Value value : type.values()) {
      if (value.wireValue().equals(source.text()) || value.aliases().contains(source.text())) {
        return new EnumText(value.wireValue());
      }
    }
    return instead(new EnumText(null), Deviation.UNKNOWN_ENUM_VALUE, Kind.ENUM_VALUE, place);
  }
}
