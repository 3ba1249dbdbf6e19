package org.chargespec.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, as a little-endian word: the first byte is the lowest. */
public final class Words {

  public static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long BLANKS = ONES * ' ';
  private static final long ZEROS = ONES * '0';

  /** Added to a byte, sets its highest bit if it is above 9. */
  private static final long ABOVE_NINE = ONES * (0x80 - 10);

  private Words() {}

  /**
   * Marks the bytes that end the plain part of a JSON string: quote, backslash, control character,
   * non-ASCII byte. The lowest mark is exact; higher marks may be false.
   */
  public static long special(long word) {
    long quote = word ^ QUOTES;
    long backslash = word ^ BACKSLASHES;
    return (((quote - ONES) & ~quote)
            | ((backslash - ONES) & ~backslash)
            | ((word - BLANKS) & ~word)
            | word)
        & HIGH_BITS;
  }

  /** Marks the bytes that are a character. The lowest mark is exact; higher marks may be false. */
  public static long marks(long word, char ascii) {
    long zero = word ^ ONES * ascii;
    return (zero - ONES) & ~zero & HIGH_BITS;
  }

  /** Returns a word of ASCII with each digit as its value; any other byte becomes one above 9. */
  public static long digits(long word) {
    return word ^ ZEROS;
  }

  /**
   * Marks the bytes above 9. The lowest mark is exact, and after a decimal point the next one, too;
   * higher marks may be false.
   */
  public static long notDigits(long digits) {
    return ((digits + ABOVE_NINE) | digits) & HIGH_BITS;
  }

  /** Returns whether the lowest bytes are the digits of a whole number, of at most seven digits. */
  public static boolean isWhole(long digits, int count) {
    return count == 1 || (count > 1 && count < 8 && (digits & 0xff) != 0);
  }

  /** Returns the number of the lowest bytes, of which each is a digit. */
  public static int number(long digits, int count) {
    long eight = digits << (64 - (count << 3));
    long pairs = (eight * 10 + (eight >>> 8)) & 0x00ff_00ff_00ff_00ffL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000_ffff_0000_ffffL;
    return (int) (fours * 10_000 + (fours >>> 32));
  }

  /** Returns a word without the byte at an index; the bytes below move up, after a zero. */
  public static long without(long word, int index) {
    long above = -1L << 8 << (index << 3);
    return (word & above) | (word << 8 & ~above);
  }

  /** Returns the index of the byte with the lowest mark, 0 to 7; 8 without a mark. */
  public static int firstMark(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Returns a mask of the bytes below the lowest mark, of which there must be one. */
  public static long below(long marks) {
    return (marks ^ (marks - 1)) >>> 8;
  }

  /**
   * Returns the last bytes of a document from an index on, of which there are fewer than eight,
   * with zeros beyond the end.
   *
   * @param end the end of the document, at least 8
   */
  public static long last(byte[] bytes, int from, int end) {
    int missing = from + 8 - end;
    return missing < 8 ? (long) LONGS.get(bytes, end - 8) >>> (missing << 3) : 0;
  }

  /** Returns the word at an index of a short text, with zeros beyond its end. */
  public static long at(byte[] text, int from) {
    long word = 0;
    for (int i = 7; i >= 0; i--) {
      word = word << 8 | (from + i < text.length ? text[from + i] & 0xff : 0);
    }
    return word;
  }
}
