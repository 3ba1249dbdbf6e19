package org.chargespec.runtime;

/**
 * Unpaired surrogates: halves of a character, left over where a text was cut in the middle of it.
 * UTF-8 cannot express them.
 */
public final class Surrogates {

  /** The replacement of an unpaired surrogate: U+FFFD. */
  public static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** Returns whether a text has an unpaired surrogate. */
  public static boolean hasHalf(String text) {
    int length = text.length();
    int bits = 0;
    for (int i = 0; i < length; i++) {
      bits |= text.charAt(i);
    }
    // The usual case: all chars are smaller than any surrogate.
    return bits >= Character.MIN_SURROGATE && indexOfHalf(text, 0) >= 0;
  }

  /**
   * Returns the index of the first unpaired surrogate at or after an index; -1 if there is none.
   */
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

  /** Returns a text with {@link #REPLACEMENT} in place of each unpaired surrogate. */
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
