package org.chargespec.json.runtime;

/** Writes the digits of numbers that are not negative. */
final class Digits {

  private Digits() {}

  /** Writes a whole number and returns the index after it. */
  static int write(byte[] b, int from, long value) {
    int count = count(value);
    fill(b, from + count, count, value);
    return from + count;
  }

  /** Writes a number with decimal places and returns the index after it. */
  static int write(byte[] b, int from, long unscaled, int places) {
    int count = Math.max(count(unscaled), places + 1);
    int point = from + count - places;
    long whole = fill(b, point + 1 + places, places, unscaled);
    b[point] = '.';
    fill(b, point, count - places, whole);
    return point + 1 + places;
  }

  private static int count(long value) {
    if (value < 100) {
      return value < 10 ? 1 : 2;
    }
    int count = 3;
    for (long power = 1000; count < 19 && value >= power; power *= 10) {
      count++;
    }
    return count;
  }

  /** Writes the last digits of a number before an index, and returns the number without them. */
  private static long fill(byte[] b, int end, int count, long value) {
    long rest = value;
    int at = end;
    int first = end - count;
    // Divisions of long take longer than those of int.
    for (; at > first && rest > Integer.MAX_VALUE; rest /= 10) {
      b[--at] = (byte) ('0' + rest % 10);
    }
    int low = (int) rest;
    if (at == first) {
      return rest;
    }
    while (at > first) {
      int tenth = low / 10;
      b[--at] = (byte) ('0' + low - tenth * 10);
      low = tenth;
    }
    return low;
  }
}
