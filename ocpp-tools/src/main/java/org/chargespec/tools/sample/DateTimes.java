package org.chargespec.tools.sample;

import java.time.Instant;
import java.util.List;
import org.chargespec.spec.model.ViolationKind;

/** Texts for fields of type {@code date-time}. */
final class DateTimes {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private DateTimes() {}

  static String of(int n) {
    return START.plusSeconds(n).toString();
  }

  static List<Change> changes() {
    return List.of(
        Change.conforming("has milliseconds", "2026-11-22T09:30:00.123Z"),
        Change.conforming("has an offset", "2026-11-22T11:30:00+02:00"),
        new Change("has no zone", ViolationKind.FORMAT, "2026-11-22T09:30:00"),
        new Change("has no time", ViolationKind.FORMAT, "2026-11-22"),
        new Change("has a month 13", ViolationKind.FORMAT, "2026-13-22T09:30:00Z"),
        new Change("is prose", ViolationKind.FORMAT, "yesterday"),
        new Change("is empty", ViolationKind.FORMAT, ""));
  }
}
