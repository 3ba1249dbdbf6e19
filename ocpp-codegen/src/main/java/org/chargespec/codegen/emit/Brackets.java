package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/** Searches code outside of brackets and string literals. */
final class Brackets {

  private Brackets() {}

  /** Returns the first index of a text outside of brackets and strings, or -1. */
  static int find(String code, String text) {
    int depth = 0;
    for (int i = 0; i < code.length(); i = next(code, i)) {
      // The text may begin with a closing or an opening bracket.
      boolean closes = isClosing(code, i);
      if (depth - (closes ? 1 : 0) == 0 && code.startsWith(text, i)) {
        return i;
      }
      depth += isOpening(code, i) ? 1 : closes ? -1 : 0;
    }
    return -1;
  }

  /** Returns the index of the bracket that closes the one at an index. */
  static int closing(String code, int open) {
    int depth = 0;
    for (int i = open; i < code.length(); i = next(code, i)) {
      depth += isOpening(code, i) ? 1 : isClosing(code, i) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("missing closing bracket: " + code.substring(open));
  }

  /** Returns the number of open brackets. */
  static int depth(String code) {
    int depth = 0;
    for (int i = 0; i < code.length(); i = next(code, i)) {
      depth += isOpening(code, i) ? 1 : isClosing(code, i) ? -1 : 0;
    }
    return depth;
  }

  /** Splits at the commas outside of brackets. */
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
    String line = text.strip();
    return line.indexOf('\n') < 0 ? line : line.replaceAll("\\s*\\n\\s*", " ");
  }

  /** Returns the index after this character, or after the string literal that begins here. */
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

  /** The {@code >} of an arrow is not a bracket. */
  private static boolean isClosing(String code, int at) {
    char c = code.charAt(at);
    return c == ')'
        || (c == '>' && !isOperator(code, at) && (at == 0 || code.charAt(at - 1) != '-'));
  }

  /** An operator has a blank on either side; brackets of type arguments have none. */
  private static boolean isOperator(String code, int at) {
    return code.startsWith(" ", at - 1) && code.startsWith(" ", at + 1);
  }
}
