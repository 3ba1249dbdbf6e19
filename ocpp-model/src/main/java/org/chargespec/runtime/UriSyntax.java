package org.chargespec.runtime;

/**
 * Recognizes absolute URIs of RFC 3986 by their characters, without taking them apart and without
 * allocation.
 */
final class UriSyntax {

  private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";

  private UriSyntax() {}

  static boolean isAbsolute(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || !isScheme(text, colon)) {
      return false;
    }
    boolean fragment = false;
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if ((!isLetterOrDigit(c) && MARKS.indexOf(c) < 0) || (c == '#' && fragment)) {
        return false;
      }
      fragment |= c == '#';
    }
    return text.length() > colon + 1;
  }

  private static boolean isScheme(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean first = i == 0;
      if (!isLetter(c) && (first || (!isDigit(c) && c != '+' && c != '-' && c != '.'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
