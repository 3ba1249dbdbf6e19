package org.chargespec.json.runtime;

import java.util.List;

/**
 * A field as the careful way sees it.
 *
 * @param name the name on the wire
 * @param required whether every object must have it
 * @param list whether it holds a list
 * @param secret whether its value, or something in it, must not be shown
 * @param type what it holds; of a list, its items
 * @param limits its limits
 * @param textLimits those that only the text of the standard states, and no schema
 */
public record FieldShape(
    String name,
    boolean required,
    boolean list,
    boolean secret,
    ValueType type,
    List<Limit> limits,
    List<Limit> textLimits) {

  /** A field that every object must have. */
  public static FieldShape required(String name, ValueType type) {
    return new FieldShape(name, true, false, false, type, List.of(), List.of());
  }

  /** A field that may be absent. */
  public static FieldShape optional(String name, ValueType type) {
    return new FieldShape(name, false, false, false, type, List.of(), List.of());
  }

  /** A list of this instead of one. */
  public FieldShape asList() {
    return new FieldShape(name, required, true, secret, type, limits, textLimits);
  }

  /** A field whose value, or something in it, must not be shown. */
  public FieldShape asSecret() {
    return new FieldShape(name, required, list, true, type, limits, textLimits);
  }

  /** A field with these limits. */
  public FieldShape limits(Limit... limits) {
    return new FieldShape(name, required, list, secret, type, List.of(limits), textLimits);
  }

  /** A field with these limits that only the text of the standard states. */
  public FieldShape textLimits(Limit... limits) {
    return new FieldShape(name, required, list, secret, type, this.limits, List.of(limits));
  }
}
