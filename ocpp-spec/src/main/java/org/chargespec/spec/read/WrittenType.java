package org.chargespec.spec.read;

/**
 * The type of a field, as written: a name, with {@code []} after it for a list.
 *
 * @param name the name without the brackets
 * @param list whether it is a list
 */
public record WrittenType(String name, boolean list) {

  private static final String BRACKETS = "[]";

  /** Parses a type; in a list of lists, the name still has brackets. */
  public static WrittenType of(String text) {
    return text.endsWith(BRACKETS)
        ? new WrittenType(text.substring(0, text.length() - BRACKETS.length()), true)
        : new WrittenType(text, false);
  }

  /** Returns the type as written. */
  @Override
  public String toString() {
    return list ? name + BRACKETS : name;
  }
}
