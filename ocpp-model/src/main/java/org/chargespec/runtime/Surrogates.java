package org.chargespec.runtime;

/**
 * Halves of surrogate pairs: chars that stand for no character, left over where a text was cut in
 * the middle of one. Neither UTF-8 nor JSON can express them.
 */
public final class Surrogates {

  /** What is written and read in the place of a half: U+FFFD. */
  public static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** Tells whether a text has half of a surrogate pair without the other half. */
  public static boolean hasHalf(String text) {
    int length = text.length();
    int bits = 0;
    for (int i = 0; i < length; i++) {
      bits |= text.charAt(i);
    }
    // Nearly every text: no char is as great as a surrogate.
    return bits >= Character.MIN_SURROGATE && indexOfHalf(text, 0) >= 0;
  }

  /** Returns the index of the first half of a surrogate pair from an index on; -1 if none. */
  public static int indexOfHalf(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /** Returns a text with {@link #REPLACEMENT} in the place of each half; itself if it has none. */
  public static String withoutHalves(String text) {
    int half = hasHalf(text) ? indexOfHalf(text, 0) : -1;
    if (half < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (; half >= 0; half = indexOfHalf(text, half + 1)) {
      whole.setCharAt(half, REPLACEMENT);
    }
    return whole.toString();
  }
}
