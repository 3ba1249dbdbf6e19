package org.chargespec.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chargespec.json.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Date-times, read and written, against java.time. */
class DateTimesTest {

  private static final Pattern RFC_3339 =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[Tt](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?"
              + "(?:[Zz]|([+-])(\\d\\d):(\\d\\d))");

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** Parses a text with java.time; null if it is no date-time. */
  private static @Nullable Instant expected(String text) {
    Matcher parts = RFC_3339.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    try {
      boolean leap = parts.group(4).equals("60");
      LocalDateTime local =
          LocalDate.parse(parts.group(1))
              .atTime(
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(3)),
                  leap ? 59 : Integer.parseInt(parts.group(4)));
      int hours = parts.group(7) == null ? 0 : Integer.parseInt(parts.group(7));
      int minutes = parts.group(8) == null ? 0 : Integer.parseInt(parts.group(8));
      if (hours > 23 || minutes > 59) {
        return null;
      }
      int east = (hours * 60 + minutes) * ("-".equals(parts.group(6)) ? -1 : 1);
      Instant second =
          local.toInstant(ZoneOffset.UTC).minus(east, ChronoUnit.MINUTES).plusSeconds(leap ? 1 : 0);
      if (leap && second.getEpochSecond() % 86400 != 0) {
        return null;
      }
      String fraction = parts.group(5) == null ? "" : parts.group(5);
      return second.plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static void assertReadAsExpected(String text) {
    Instant expected = expected(text);
    Instant read = DateTimes.parse(text);
    if (expected == null ? read != null : !expected.equals(read)) {
      assertThat(read).as(text).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T09:30:00Z, 2026-11-22T09:30:00Z",
    "2026-11-22T09:30:00+05:30, 2026-11-22T04:00:00Z",
    "2026-11-22T09:30:00-05:30, 2026-11-22T15:00:00Z",
    "2026-11-22T09:30:00+00:01, 2026-11-22T09:29:00Z",
    "2026-11-22T09:30:00-23:59, 2026-11-23T09:29:00Z",
    "2026-03-01T00:10:00+01:00, 2026-02-28T23:10:00Z",
    "2024-02-29T23:50:00-01:00, 2024-03-01T00:50:00Z",
    "2000-02-29T12:00:00Z, 2000-02-29T12:00:00Z",
    "1999-12-31T23:59:59.999999999Z, 1999-12-31T23:59:59.999999999Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "0000-02-29T00:00:00.5Z, 0000-02-29T00:00:00.5Z",
    "9999-12-31T23:59:59.123Z, 9999-12-31T23:59:59.123Z",
    "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
    "2017-01-01T01:59:60.25+02:00, 2017-01-01T00:00:00.25Z",
    "2026-11-22T09:30:00.1234567899Z, 2026-11-22T09:30:00.123456789Z"
  })
  void isRead(String text, Instant instant) {
    assertThat(DateTimes.parse(text)).isEqualTo(instant).isEqualTo(expected(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-11-22T09:30:60Z",
        "2026-11-22T09:30:00+24:00",
        "2026-11-22T09:30:00+02:60",
        "2026-11-22T09:30:00.Z",
        "2026-11-22T09:30:00"
      })
  void isNoDateTime(String text) {
    assertThat(DateTimes.parse(text)).isNull();
    assertThat(expected(text)).isNull();
  }

  /** One leap second in 400 years, and none, are all there is to a calendar. */
  static Stream<Integer> years() {
    return IntStream.of(0, 1, 4, 100, 400, 1582, 1900, 1970, 1972, 2000, 2024, 2026, 2100, 9999)
        .boxed();
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyDayOfAYearIsReadAndWritten(int year) {
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      Instant noon = day.atTime(12, 34, 56).toInstant(ZoneOffset.UTC);
      assertThat(DateTimes.parse(day + "T12:34:56Z")).isEqualTo(noon);
      assertThat(written(noon)).isEqualTo(day + "T12:34:56Z");
    }
  }

  /** Each digit and mark replaced by any other character: what is a date-time then, and which. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T19:59:59.987654321+01:30",
        "2026-11-30T23:59:60.5-10:09",
        "1999-12-31T00:00:00Z",
        "2016-12-31T23:59:60Z"
      })
  void everyCharacterCounts(String text) {
    for (int at = 0; at < text.length(); at++) {
      for (char c = ' '; c <= '~'; c++) {
        assertReadAsExpected(text.substring(0, at) + c + text.substring(at + 1));
        assertReadAsExpected(text.substring(0, at) + c + text.substring(at));
      }
      assertReadAsExpected(text.substring(0, at));
      assertReadAsExpected(text.substring(0, at) + text.substring(at + 1));
      assertReadAsExpected(text.substring(0, at) + '\u0663' + text.substring(at + 1));
    }
  }

  private static Instant random(Random random) {
    long span = LAST.getEpochSecond() - FIRST.getEpochSecond();
    long second = FIRST.getEpochSecond() + (long) (random.nextDouble() * span);
    // As many without fraction, with milliseconds and with more.
    long unit = new long[] {1_000_000_000, 1_000_000, 1000, 1}[random.nextInt(4)];
    return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * unit);
  }

  @Test
  void anyInstantIsReadAtAnyOffsetWithAnyFraction() {
    Random random = new Random(20261124);
    for (int i = 0; i < 20_000; i++) {
      Instant instant = random(random);
      int east = random.nextInt(2 * 1439 + 1) - 1439;
      LocalDateTime local =
          LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
              .plusMinutes(east)
              .truncatedTo(ChronoUnit.SECONDS);
      if (local.getYear() >= 0 && local.getYear() <= 9999) {
        String digits =
            String.format(
                "%09d%04d", instant.get(ChronoField.NANO_OF_SECOND), random.nextInt(10_000));
        int places = random.nextInt(digits.length() + 1);
        assertReadAsExpected(
            "%s:%02d%s%s%02d:%02d"
                .formatted(
                    local.truncatedTo(ChronoUnit.MINUTES),
                    local.getSecond(),
                    places == 0 ? "" : "." + digits.substring(0, places),
                    east < 0 ? "-" : "+",
                    Math.abs(east) / 60,
                    Math.abs(east) % 60));
      }
    }
  }

  private static String written(Instant instant) {
    JsonWriter out = new JsonWriter();
    out.instant(instant);
    String text = out.toText();
    return text.substring(1, text.length() - 1);
  }

  /** Up to milliseconds, Instant's own text is what is due. */
  @Test
  void anyInstantIsWrittenInUtcAndReadAgain() {
    Random random = new Random(20261125);
    for (int i = 0; i < 20_000; i++) {
      Instant instant = random(random);
      Instant kept = instant.truncatedTo(ChronoUnit.MILLIS);
      String text = written(instant);
      if (!text.equals(kept.toString()) || !kept.equals(DateTimes.parse(text))) {
        assertThat(text).isEqualTo(kept.toString());
        assertThat(DateTimes.parse(text)).isEqualTo(kept);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01T00:00:00Z",
        "0000-02-29T00:00:00Z",
        "0000-12-31T23:59:59.001Z",
        "1969-12-31T23:59:59.999Z",
        "1970-01-01T00:00:00Z",
        "2000-02-29T23:59:59.010Z",
        "2000-03-01T00:00:00Z",
        "2026-02-28T00:00:00.100Z",
        "9999-12-31T23:59:59.999Z"
      })
  void isWrittenAsItIsRead(String text) {
    assertThat(written(Instant.parse(text))).isEqualTo(text);
    assertThat(DateTimes.parse(text)).isEqualTo(Instant.parse(text));
  }

  @Test
  void whatIsShorterThanAMillisecondIsCutOff() {
    assertThat(written(LAST)).isEqualTo("9999-12-31T23:59:59.999Z");
    assertThat(written(Instant.parse("1969-12-31T23:59:59.0009Z")))
        .isEqualTo("1969-12-31T23:59:59Z");
  }

  @Test
  void yearsOfMoreThanFourDigitsAreNotWritten() {
    for (Instant instant :
        new Instant[] {FIRST.minusNanos(1), LAST.plusNanos(1), Instant.MIN, Instant.MAX}) {
      assertThatThrownBy(() -> written(instant)).isInstanceOf(Unwritable.class);
    }
  }
}
