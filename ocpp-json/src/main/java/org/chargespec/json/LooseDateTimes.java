package org.chargespec.json;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chargespec.json.text.DateTimes;
import org.jspecify.annotations.Nullable;

/**
 * Understands what peers send for date-times: no zone, a short offset, no seconds, a blank, and the
 * name of the zone in brackets after the offset, as {@code ZonedDateTime.toString()} has it.
 */
final class LooseDateTimes {

  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d+)?)?"
              + " ?(?:(?:[Zz]|([+-]\\d\\d)(?::?(\\d\\d))?)(?:\\[[^\\[\\]]{1,64}\\])?)?");

  private LooseDateTimes() {}

  /** Returns the point in time of a text, or null if it is not understood. */
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
