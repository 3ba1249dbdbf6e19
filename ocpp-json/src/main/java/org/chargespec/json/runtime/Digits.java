package org.chargespec.json.runtime;

/** Writes the digits of numbers that are not negative. */
final class Digits {

  private Digits() {}

  /** Writes a whole number and returns the index after it. */
  static int write(byte[] b, int from, long value) {
    int count = 1;
    for (long power = 10; count < 19 && value >= power; power *= 10) {
      count++;
    }
    fill(b, from, count, value);
    return from + count;
  }

  /** Writes a number with decimal places and returns the index after it. */
  static int write(byte[] b, int from, long unscaled, int places) {
    long power = 1;
    for (int i = 0; i < places; i++) {
      power *= 10;
    }
    long whole = unscaled / power;
    int point = write(b, from, whole);
    b[point] = '.';
    fill(b, point + 1, places, unscaled - whole * power);
    return point + 1 + places;
  }

  private static void fill(byte[] b, int from, int count, long value) {
    long rest = value;
    for (int i = from + count - 1; i >= from; i--) {
      long tenth = rest / 10;
      b[i] = (byte) ('0' + (rest - tenth * 10));
      rest = tenth;
    }
  }
}
