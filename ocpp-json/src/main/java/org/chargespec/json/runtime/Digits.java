package org.chargespec.json.runtime;

import org.chargespec.json.text.Words;

/**
 * Writes the digits of numbers that are not negative, eight at once. May write up to seven bytes
 * more.
 */
final class Digits {

  /** The first number of more than eight digits. */
  private static final int NINE_DIGITS = 100_000_000;

  private static final long ZEROS = 0x3030303030303030L;

  private Digits() {}

  /** Writes a whole number and returns the index after it. */
  static int write(byte[] b, int from, long value) {
    if (value < 10) {
      b[from] = (byte) ('0' + value);
      return from + 1;
    }
    if (value < NINE_DIGITS) {
      return eight(b, from, (int) value, count((int) value));
    }
    int low = write(b, from, value / NINE_DIGITS);
    return eight(b, low, (int) (value % NINE_DIGITS), 8);
  }

  /** By comparisons, because the processor predicts them: what follows need not wait. */
  private static int count(int value) {
    if (value < 10_000) {
      return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4;
    }
    return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8;
  }

  /** Writes the last digits of a number. */
  private static int eight(byte[] b, int from, int value, int count) {
    Words.LONGS.set(b, from, text(value, count));
    return from + count;
  }

  /** Returns the last digits of a number as ASCII; the first digit is the lowest byte. */
  private static long text(int value, int count) {
    return (digits(value) | ZEROS) >>> (64 - (count << 3));
  }

  /** Writes a number with decimal places and returns the index after it. */
  static int write(byte[] b, int from, long unscaled, int places) {
    if (unscaled >= NINE_DIGITS || places > 7) {
      return writeLong(b, from, unscaled, places);
    }
    int count = Math.max(count((int) unscaled), places + 1);
    long text = text((int) unscaled, count);
    int whole = count - places;
    Words.LONGS.set(b, from, text);
    b[from + whole] = '.';
    Words.LONGS.set(b, from + whole + 1, text >>> (whole << 3));
    return from + whole + 1 + places;
  }

  private static int writeLong(byte[] b, int from, long unscaled, int places) {
    long power = 1;
    for (int i = 0; i < places; i++) {
      power *= 10;
    }
    int point = write(b, from, unscaled / power);
    b[point] = '.';
    long fraction = unscaled % power;
    for (int i = point + places; i > point; i--) {
      b[i] = (byte) ('0' + fraction % 10);
      fraction /= 10;
    }
    return point + 1 + places;
  }

  /** Returns the eight digits of a number as bytes from 0 to 9; the first digit is the lowest. */
  private static long digits(int value) {
    // Halves of four digits, then pairs of two, then single digits, all of a kind at once: each is
    // split into quotient and remainder. The factors are 1/100 and 1/10 as binary fractions.
    int high = value / 10_000;
    long halves = high | (long) (value - high * 10_000) << 32;
    long hundreds = ((halves * 10_486) >>> 20) & 0x7f_0000007fL;
    long pairs = hundreds | (halves - hundreds * 100) << 16;
    long tens = ((pairs * 103) >>> 10) & 0x000f_000f_000f_000fL;
    return tens | (pairs - tens * 10) << 8;
  }
}
