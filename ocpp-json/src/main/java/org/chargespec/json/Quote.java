package org.chargespec.json;

import org.chargespec.json.JsonValue.JsonLiteral;
import org.chargespec.json.JsonValue.JsonNumber;
import org.chargespec.json.JsonValue.JsonString;

/**
 * Quotes received text for messages: shortened, with control characters escaped, so that it cannot
 * forge a line of a log.
 */
final class Quote {

  private static final int MOST_CHARACTERS = 40;

  /** An error description has room for it: that ends after 255 characters. */
  private static final int MOST_CHARACTERS_OF_A_POINTER = 160;

  private Quote() {}

  /** Returns a text of at most 40 characters, with control characters escaped. */
  static String of(String text) {
    return of(text, MOST_CHARACTERS);
  }

  /** Returns a JSON pointer of at most 160 characters, with control characters escaped. */
  static String ofPointer(String pointer) {
    return of(pointer, MOST_CHARACTERS_OF_A_POINTER);
  }

  private static String of(String text, int mostCharacters) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String next = isPlain(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c);
      if (shown.length() + next.length() > mostCharacters - 3) {
        return shown.append("...").toString();
      }
      shown.append(next);
    }
    return shown.toString();
  }

  private static boolean isPlain(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.FORMAT
        && c != '\u2028'
        && c != '\u2029';
  }

  /** Returns the JSON type of a value and, if it is not secret, its quoted content. */
  static String of(JsonValue value, boolean secret) {
    if (secret) {
      return value.kind();
    }
    if (value instanceof JsonString string) {
      return "the text '" + of(string.text()) + "'";
    }
    if (value instanceof JsonNumber number) {
      return "the number " + of(number.text());
    }
    return value instanceof JsonLiteral literal ? String.valueOf(literal.value()) : value.kind();
  }
}
