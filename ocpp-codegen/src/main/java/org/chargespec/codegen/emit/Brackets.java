package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/** Finds things in a piece of code outside of its brackets and string literals. */
final class Brackets {

  private Brackets() {}

  /** The first place of a text that is in no brackets and no string, or -1. */
  static int find(String code, String text) {
    int depth = 0;
    for (int i = 0; i < code.length(); i = next(code, i)) {
      // A text may itself begin with the bracket that closes, or open one.
      boolean closes = isClosing(code, i);
      if (depth - (closes ? 1 : 0) == 0 && code.startsWith(text, i)) {
        return i;
      }
      depth += isOpening(code, i) ? 1 : closes ? -1 : 0;
    }
    return -1;
  }

  /** The place of the bracket that closes the one at a place. */
  static int closing(String code, int open) {
    int depth = 0;
    for (int i = open; i < code.length(); i = next(code, i)) {
      depth += isOpening(code, i) ? 1 : isClosing(code, i) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("never closed: " + code.substring(open));
  }

  /** How many more brackets are opened than closed. */
  static int depth(String code) {
    int depth = 0;
    for (int i = 0; i < code.length(); i = next(code, i)) {
      depth += isOpening(code, i) ? 1 : isClosing(code, i) ? -1 : 0;
    }
    return depth;
  }

  /** Splits at the commas that are in no brackets. */
  static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    String rest = list;
    for (int comma = find(rest, ","); comma >= 0; comma = find(rest, ",")) {
      parts.add(oneLine(rest.substring(0, comma)));
      rest = rest.substring(comma + 1);
    }
    if (!rest.isBlank()) {
      parts.add(oneLine(rest));
    }
    return parts;
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  /** The place after this character, or after the string literal that begins here. */
  private static int next(String code, int at) {
    if (code.charAt(at) != '"') {
      return at + 1;
    }
    int i = at + 1;
    while (i < code.length() && code.charAt(i) != '"') {
      i += code.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static boolean isOpening(String code, int at) {
    char c = code.charAt(at);
    return c == '(' || (c == '<' && !isOperator(code, at));
  }

  /** An arrow's {@code >} closes nothing. */
  private static boolean isClosing(String code, int at) {
    char c = code.charAt(at);
    return c == ')'
        || (c == '>' && !isOperator(code, at) && (at == 0 || code.charAt(at - 1) != '-'));
  }

  /** What compares numbers has a blank on either side; around type arguments there is none. */
  private static boolean isOperator(String code, int at) {
    return code.startsWith(" ", at - 1) && code.startsWith(" ", at + 1);
  }
}
