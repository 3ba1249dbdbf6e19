package org.chargespec.json;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chargespec.json.text.DateTimes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the variants of date-times that real peers send: without zone, with a short offset, without
 * seconds, with a blank, or with the name of a zone in brackets after the offset, as {@code
 * ZonedDateTime.toString()} writes it.
 */
final class LooseDateTimes {

  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d+)?)?"
              + " ?(?:(?:[Zz]|([+-]\\d\\d)(?::?(\\d\\d))?)(?:\\[[^\\[\\]]{1,64}\\])?)?");

  private LooseDateTimes() {}

  /** Returns the date-time of a text, or null if it cannot be read. */
  static @Nullable Instant parse(String text) {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      return null;
    }
    String seconds = parts.group(3) == null ? ":00" : parts.group(3);
    return DateTimes.parse(
        parts.group(1) + "T" + parts.group(2) + seconds + zone(parts.group(4), parts.group(5)));
  }

  private static String zone(@Nullable String hours, @Nullable String minutes) {
    return hours == null ? "Z" : hours + ":" + (minutes == null ? "00" : minutes);
  }
}
