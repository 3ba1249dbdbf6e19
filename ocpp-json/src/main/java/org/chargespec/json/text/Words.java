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

  /** Returns the index of the byte with the lowest mark, 0 to 7. */
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
