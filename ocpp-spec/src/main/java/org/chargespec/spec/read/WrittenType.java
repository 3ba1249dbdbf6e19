package org.chargespec.spec.read;

/**
 * The type of a field as a spec writes it: a name, with {@code []} behind it for a list.
 *
 * @param name the name without the brackets
 * @param list whether it is a list of that
 */
public record WrittenType(String name, boolean list) {

  private static final String BRACKETS = "[]";

  /** Returns the type that a spec writes so; in a list of lists, the name still has brackets. */
  public static WrittenType of(String text) {
    return text.endsWith(BRACKETS)
        ? new WrittenType(text.substring(0, text.length() - BRACKETS.length()), true)
        : new WrittenType(text, false);
  }

  /** Returns it as a spec writes it. */
  @Override
  public String toString() {
    return list ? name + BRACKETS : name;
  }
}
