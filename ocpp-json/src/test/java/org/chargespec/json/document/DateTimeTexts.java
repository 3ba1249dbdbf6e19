package org.chargespec.json.document;

import java.util.List;
import java.util.stream.Stream;
import org.chargespec.Violation.Kind;
import org.chargespec.tools.official.Explanation;

/** Valid and invalid date-times (RFC 3339). */
final class DateTimeTexts {

  private static final List<String> GOOD =
      List.of(
          "2026-11-22T09:30:00Z",
          "2026-11-22T09:30:00.0Z",
          "2026-11-22T09:30:00.123Z",
          "2026-11-22T09:30:00.123456Z",
          "2026-11-22T09:30:00.123456789Z",
          "2026-11-22T09:30:00.123456789012Z",
          "2026-11-22T09:30:00." + "9".repeat(100) + "Z",
          "2026-11-22T09:30:00+02:00",
          "2026-11-22T09:30:00.5-11:30",
          "2026-11-22T09:30:00+23:59",
          "2026-11-22T09:30:00-00:00",
          "2026-11-22t09:30:00z",
          "2016-12-31T23:59:60Z",
          "2017-01-01T01:59:60.5+02:00",
          "2024-02-29T00:00:00Z",
          "0000-01-01T00:00:00Z",
          "9999-12-31T23:59:59.999Z");

  private static final List<String> BAD =
      List.of(
          "",
          "0",
          "2026-11-22",
          "2026-11-22T09:30:00",
          "2026-11-22T09:30:00.123456",
          "2026-11-22T09:30Z",
          "2026-11-22T09:30:00+02",
          "2026-11-22T09:30:00+0200",
          "2026-11-22T09:30:00+2:00",
          "2026-11-22T09:30:00+24:00",
          "2026-11-22T09:30:00+02:60",
          "2026-11-22T09:30:00.Z",
          "2026-11-22T09:30:00,5Z",
          "2026-11-22 09:30:00Z",
          "2026-11-22_09:30:00Z",
          " 2026-11-22T09:30:00Z",
          "2026-11-22T09:30:00Z ",
          "2026-11-22T09:30:00ZZ",
          "2026-11-22T09:30:00Z\u0000",
          "2026-11-22T09:30:61Z",
          "2026-11-22T09:30:60Z",
          "2026-11-22T09:60:00Z",
          "2026-11-22T24:00:00Z",
          "2026-02-30T09:30:00Z",
          "2026-02-29T09:30:00Z",
          "2100-02-29T09:30:00Z",
          "2026-00-10T09:30:00Z",
          "2026-11-00T09:30:00Z",
          "2026-11-31T09:30:00Z",
          "+2026-11-22T09:30:00Z",
          "-2026-11-22T09:30:00Z",
          "12026-11-22T09:30:00Z",
          "26-11-22T09:30:00Z",
          "20261122T093000Z",
          "2026-W47-7T09:30:00Z",
          "\u0662026-11-22T09:30:00Z",
          "2026\u201111-22T09:30:00Z");

  /** The last second of a day in UTC, of which the validator was not told. */
  private static final List<String> LEAP_SECONDS =
      List.of("2026-12-31T23:59:60Z", "2026-11-23T01:59:60+02:00");

  private static final List<String> OTHER_YEAR_IN_UTC =
      List.of("0000-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00");

  private DateTimeTexts() {}

  static List<Value> all() {
    return Stream.of(
            values(GOOD).map(json -> Value.of(json, null)),
            values(BAD).map(json -> Value.of(json, Kind.FORMAT)),
            values(LEAP_SECONDS).map(json -> Value.of(json, null, Explanation.LEAP_SECOND)),
            values(OTHER_YEAR_IN_UTC)
                .map(json -> Value.of(json, Kind.FORMAT, Explanation.YEAR_IN_UTC)))
        .flatMap(values -> values)
        .toList();
  }

  private static Stream<String> values(List<String> texts) {
    return texts.stream().map(JsonText::of);
  }
}
