package org.chargespec.json.runtime;

import org.chargespec.json.text.Words;

/** Writes texts of ASCII characters that need no escape, eight at once. */
final class PlainText {

  private PlainText() {}

  /**
   * Writes the beginning of a text that is plain, and returns its length: that of the text if all
   * of it is plain. May write up to seven bytes more, within the length of the text.
   */
  static int write(byte[] b, int from, String text) {
    int length = text.length();
    if (length < 8) {
      return writeShort(b, from, text);
    }
    int last = length - 8;
    for (int i = 0; i < last; i += 8) {
      long word = word(text, i);
      if (Words.special(word) != 0) {
        return i;
      }
      Words.LONGS.set(b, from + i, word);
    }
    long word = word(text, last);
    if (Words.special(word) != 0) {
      return last;
    }
    Words.LONGS.set(b, from + last, word);
    return length;
  }

  /** Returns eight chars as a word; if one is not ASCII, any word that is not plain. */
  private static long word(String text, int from) {
    char c0 = text.charAt(from);
    char c1 = text.charAt(from + 1);
    char c2 = text.charAt(from + 2);
    char c3 = text.charAt(from + 3);
    char c4 = text.charAt(from + 4);
    char c5 = text.charAt(from + 5);
    char c6 = text.charAt(from + 6);
    char c7 = text.charAt(from + 7);
    if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7) >= 0x80) {
      return 0;
    }
    int low = c0 | c1 << 8 | c2 << 16 | c3 << 24;
    int high = c4 | c5 << 8 | c6 << 16 | c7 << 24;
    return low | (long) high << 32;
  }

  private static int writeShort(byte[] b, int from, String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!Escapes.isPlain(c)) {
        return i;
      }
      b[from + i] = (byte) c;
    }
    return length;
  }
}
