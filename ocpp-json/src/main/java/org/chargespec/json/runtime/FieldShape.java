package org.chargespec.json.runtime;

/**
 * A field as the careful way sees it.
 *
 * @param name the name on the wire
 * @param required whether every object must have it
 * @param list whether it holds a list
 * @param secret whether its value must not be shown
 * @param type what it holds; of a list, its items
 */
public record FieldShape(
    String name, boolean required, boolean list, boolean secret, ValueType type) {

  /** A field that every object must have. */
  public static FieldShape required(String name, ValueType type) {
    return new FieldShape(name, true, false, false, type);
  }

  /** A field that may be absent. */
  public static FieldShape optional(String name, ValueType type) {
    return new FieldShape(name, false, false, false, type);
  }

  /** A list of this instead of one. */
  public FieldShape asList() {
    return new FieldShape(name, required, true, secret, type);
  }

  /** A field whose value must not be shown. */
  public FieldShape asSecret() {
    return new FieldShape(name, required, list, true, type);
  }
}
