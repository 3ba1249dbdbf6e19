package org.chargespec.json.runtime;

import java.math.BigDecimal;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.json.text.JsonText;
import org.chargespec.json.text.Words;
import org.jspecify.annotations.Nullable;

/** A place in a document: moves over blanks, punctuation and texts, and reads numbers. */
abstract sealed class Cursor permits JsonReader {

  final byte[] bytes;
  final int end;
  private int depth;

  /** The index of the next byte; before a name, that of the byte before its quote. */
  int at;

  /**
   * @param around the number of arrays around depth 1: 1 for a frame
   */
  Cursor(byte[] utf8, int from, int to, int around) {
    this.bytes = utf8;
    this.at = from;
    this.end = to;
    this.depth = -around;
  }

  /** Consumes and returns the next byte that is not blank; 0 at the end. */
  private int next() {
    if (at < end) {
      int b = bytes[at];
      if (b > ' ') {
        at++;
        return b;
      }
    }
    return nextAfterBlanks();
  }

  final int nextAfterBlanks() {
    while (at < end) {
      int b = bytes[at++];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
    }
    return 0;
  }

  /** Returns the next byte that is not blank, without consuming it. */
  final int peek() {
    int here = at;
    if (here < end) {
      int b = bytes[here];
      if (b > ' ') {
        return b;
      }
    }
    return peekAfterBlanks();
  }

  private int peekAfterBlanks() {
    int b = nextAfterBlanks();
    if (b == 0) {
      throw Detour.taken();
    }
    at--;
    return b;
  }

  final void expect(int b) {
    if (at < end && bytes[at] == b) {
      at++;
    } else if (nextAfterBlanks() != b) {
      throw Detour.taken();
    }
  }

  final void open(int bracket) {
    if (next() != bracket) {
      throw Detour.taken();
    }
    deeper();
  }

  final void deeper() {
    if (++depth > JsonReader.MAX_DEPTH) {
      throw Detour.taken();
    }
  }

  final boolean closes(int bracket) {
    if (peek() != bracket) {
      return false;
    }
    at++;
    depth--;
    return true;
  }

  final boolean comma(int bracket) {
    int b = next();
    if (b == ',') {
      return true;
    }
    if (b != bracket) {
      throw Detour.taken();
    }
    depth--;
    return false;
  }

  /** Returns the byte at an index; 0 at the end. */
  final int byteAt(int index) {
    return index < end ? bytes[index] : 0;
  }

  /** Skips to the closing quote of a text and returns its index. */
  final int toClosingQuote() {
    int to = JsonText.closingQuote(bytes, at, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to + 1;
    return to;
  }

  /** Moves to the end of the number that begins at an index, and returns it. */
  final int toEnd(int from) {
    int to = JsonNumbers.end(bytes, from, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to;
    return to;
  }

  // The constructor with a charset does the same, but is too long for the JVM to inline.
  @SuppressWarnings("deprecation")
  final String ascii(int from, int to) {
    return new String(bytes, 0, from, to - from);
  }

  static <T> T expected(@Nullable T value) {
    if (value == null) {
      throw Detour.taken();
    }
    return value;
  }

  /** Reads a 32-bit integer; throws {@link Detour} if it has a fraction. */
  public final int integer() {
    int from = at;
    if (from + 8 <= end) {
      long digits = Words.digits((long) Words.LONGS.get(bytes, from));
      int count = Words.firstMark(Words.notDigits(digits));
      if (count == 1) {
        // The usual case. What follows need not wait for the number of digits.
        if (endsNumber(from + 1)) {
          at = from + 1;
          return (int) digits & 0xf;
        }
      } else if (Words.isWhole(digits, count) && endsNumber(from + count)) {
        at = from + count;
        return Words.number(digits, count);
      }
    }
    return rareInteger();
  }

  /** Reads an integer with a sign, with blanks before it, with many digits, or near the end. */
  private int rareInteger() {
    peek();
    int from = at;
    long value = JsonNumbers.whole(bytes, from, toEnd(from));
    if (value != (int) value) {
      throw Detour.taken();
    }
    return (int) value;
  }

  /** Reads a decimal. */
  public final BigDecimal decimal() {
    int from = at;
    if (from + 8 <= end) {
      long digits = Words.digits((long) Words.LONGS.get(bytes, from));
      long marks = Words.notDigits(digits);
      int whole = Words.firstMark(marks);
      int count = Words.firstMark(marks & (marks - 1));
      if (Words.isWhole(digits, whole)
          && bytes[from + whole] == '.'
          && count > whole + 1
          && count < 8
          && endsNumber(from + count)) {
        at = from + count;
        int unscaled = Words.number(Words.without(digits, whole), count);
        return BigDecimal.valueOf(unscaled, count - whole - 1);
      }
    }
    return decimalByDigits();
  }

  /** Reads a decimal without a point, and what {@link #rareInteger} reads. */
  private BigDecimal decimalByDigits() {
    int first = peek();
    int from = at;
    int to = first == '-' ? from + 1 : from;
    int digits = to;
    int point = -1;
    long value = 0;
    int next = byteAt(to);
    while ((next >= '0' && next <= '9') || (next == '.' && point < 0)) {
      if (next == '.') {
        point = to;
      } else {
        value = value * 10 + next - '0';
      }
      next = byteAt(++to);
    }
    int places = point < 0 ? 0 : to - point - 1;
    if (to - digits > JsonNumbers.DIGITS_IN_LONG
        || !isWhole(digits, point < 0 ? to : point)
        || (places == 0 && point >= 0)
        || continuesNumber(next)) {
      return rareDecimal(from);
    }
    at = to;
    return BigDecimal.valueOf(first == '-' ? -value : value, places);
  }

  private boolean endsNumber(int index) {
    int next = bytes[index];
    return next == ',' || next == '}' || next == ']';
  }

  /** Returns whether digits are the digits of a whole number: some, and no zero before others. */
  private boolean isWhole(int digits, int to) {
    return to > digits && (bytes[digits] != '0' || to == digits + 1);
  }

  private static boolean continuesNumber(int next) {
    return (next | 0x20) == 'e' || next == '.';
  }

  /** Reads a decimal with an exponent or with many digits. */
  private BigDecimal rareDecimal(int from) {
    int to = toEnd(from);
    return expected(JsonNumbers.value(ascii(from, to)));
  }
}
