package org.chargespec.json.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads and writes date-times of RFC 3339, such as {@code 2026-11-22T09:30:00.5+02:00}. */
public final class DateTimes {

  /** The most bytes that {@link #write} writes. */
  public static final int MOST_BYTES = 24;

  private static final int SECONDS_A_DAY = 86400;
  private static final int DAYS_TO_1970 = 719468;
  private static final int DAYS_IN_400_YEARS = 146097;

  /** The value of two bytes that are not digits: any sum with it is negative. */
  private static final int BAD = Integer.MIN_VALUE / 2;

  private static final int NO_OFFSET = Integer.MIN_VALUE;

  private DateTimes() {}

  /**
   * Returns the date-time of an RFC 3339 text, or null if it is invalid. Fractions of a second
   * beyond nanoseconds are cut off; a leap second counts as the second after it.
   */
  public static @Nullable Instant parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length == text.length() ? parse(bytes, 0, bytes.length) : null;
  }

  public static @Nullable Instant parse(byte[] b, int from, int to) {
    if (!hasMarks(b, from, to)) {
      return null;
    }
    int century = two(b, from);
    int year = century * 100 + two(b, from + 2);
    int month = two(b, from + 5);
    int day = two(b, from + 8);
    int hour = two(b, from + 11);
    int minute = two(b, from + 14);
    int second = two(b, from + 17);
    if ((century | year | month | day | hour | minute | second) < 0
        || month < 1
        || month > 12
        || day < 1
        || day > daysIn(year, month)
        || hour > 23
        || minute > 59
        || second > 60) {
      return null;
    }
    int fraction = from + 19;
    int zone = fraction;
    if (b[fraction] == '.') {
      zone = digits(b, fraction + 1, to);
      if (zone == fraction + 1) {
        return null;
      }
    }
    int offset = offset(b, zone, to);
    if (offset == NO_OFFSET) {
      return null;
    }
    int ofDay = hour * 3600 + minute * 60 + second - offset;
    if (second == 60 && Math.floorMod(ofDay, SECONDS_A_DAY) != 0) {
      return null;
    }
    return Instant.ofEpochSecond(
        days(year, month, day) * SECONDS_A_DAY + ofDay, nanos(b, fraction, zone));
  }

  /**
   * Returns whether the separators are in their places; the shortest text is 2026-11-22T09:30:00Z.
   */
  private static boolean hasMarks(byte[] b, int from, int to) {
    return to - from >= 20
        && b[from + 4] == '-'
        && b[from + 7] == '-'
        && (b[from + 10] | 0x20) == 't'
        && b[from + 13] == ':'
        && b[from + 16] == ':';
  }

  private static int two(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    return (tens | ones) < 0 || tens > 9 || ones > 9 ? BAD : tens * 10 + ones;
  }

  private static int digits(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] >= '0' && b[at] <= '9') {
      at++;
    }
    return at;
  }

  private static int nanos(byte[] b, int point, int end) {
    int nanos = 0;
    for (int i = 1; i <= 9; i++) {
      nanos = nanos * 10 + (point + i < end ? b[point + i] - '0' : 0);
    }
    return nanos;
  }

  /** Returns the offset in seconds of the zone in the rest of the text. */
  private static int offset(byte[] b, int at, int to) {
    if (at + 1 == to && (b[at] | 0x20) == 'z') {
      return 0;
    }
    if (at + 6 != to || (b[at] != '+' && b[at] != '-') || b[at + 3] != ':') {
      return NO_OFFSET;
    }
    int hours = two(b, at + 1);
    int minutes = two(b, at + 4);
    if ((hours | minutes) < 0 || hours > 23 || minutes > 59) {
      return NO_OFFSET;
    }
    int seconds = hours * 3600 + minutes * 60;
    return b[at] == '-' ? -seconds : seconds;
  }

  private static int daysIn(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return 30 + ((month + (month >> 3)) & 1);
  }

  /** Returns the days since 1970: Howard Hinnant's days_from_civil, for years from 0. */
  private static long days(int year, int month, int day) {
    int y = year + 400 - (month <= 2 ? 1 : 0);
    int era = y / 400;
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return (long) (era - 1) * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_1970;
  }

  /**
   * Writes a date-time in UTC, with milliseconds if it has any, and returns the index after it.
   * Fractions of a millisecond are cut off.
   *
   * @throws Unwritable if its year does not have four digits
   */
  public static int write(byte[] b, int from, Instant time) {
    long second = time.getEpochSecond();
    long epochDay = Math.floorDiv(second, (long) SECONDS_A_DAY);
    int ofDay = (int) (second - epochDay * SECONDS_A_DAY);
    // Howard Hinnant's civil_from_days.
    long z = epochDay + DAYS_TO_1970;
    long era = Math.floorDiv(z, (long) DAYS_IN_400_YEARS);
    int dayOfEra = (int) (z - era * DAYS_IN_400_YEARS);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shifted = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    int month = shifted + (shifted < 10 ? 3 : -9);
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    if (year < 0 || year > 9999) {
      throw Unwritable.value();
    }
    pair(b, from, (int) year / 100, (byte) 0);
    pair(b, from + 2, (int) year % 100, (byte) '-');
    pair(b, from + 5, month, (byte) '-');
    pair(b, from + 8, day, (byte) 'T');
    pair(b, from + 11, ofDay / 3600, (byte) ':');
    pair(b, from + 14, ofDay / 60 % 60, (byte) ':');
    pair(b, from + 17, ofDay % 60, (byte) 'Z');
    return millis(b, from + 19, time.getNano() / 1_000_000);
  }

  private static int millis(byte[] b, int at, int millis) {
    if (millis == 0) {
      return at + 1;
    }
    b[at] = '.';
    b[at + 1] = (byte) ('0' + millis / 100);
    pair(b, at + 2, millis % 100, (byte) 'Z');
    return at + 5;
  }

  private static void pair(byte[] b, int at, int value, byte then) {
    int tens = value / 10;
    b[at] = (byte) ('0' + tens);
    b[at + 1] = (byte) ('0' + value - tens * 10);
    b[at + 2] = then;
  }
}
