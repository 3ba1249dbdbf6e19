package org.chargespec.json.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the careful way sees it.
 *
 * @param name the name on the wire
 * @param required whether every object must have it
 * @param list whether it holds a list
 * @param secret whether its value must not be shown
 * @param secretWhen under which condition alone that is so; null if it always is
 * @param type what it holds; of a list, its items
 * @param limits its limits
 * @param textLimits those that only the text of the standard states, and no schema
 */
public record FieldShape(
    String name,
    boolean required,
    boolean list,
    boolean secret,
    @Nullable SecretWhen secretWhen,
    ValueType type,
    List<Limit> limits,
    List<Limit> textLimits) {

  /** A field that every object must have. */
  public static FieldShape required(String name, ValueType type) {
    return new FieldShape(name, true, false, false, null, type, List.of(), List.of());
  }

  /** A field that may be absent. */
  public static FieldShape optional(String name, ValueType type) {
    return new FieldShape(name, false, false, false, null, type, List.of(), List.of());
  }

  /** A list of this instead of one. */
  public FieldShape asList() {
    return new FieldShape(name, required, true, secret, secretWhen, type, limits, textLimits);
  }

  /** A field whose value must not be shown. */
  public FieldShape asSecret() {
    return new FieldShape(name, required, list, true, null, type, limits, textLimits);
  }

  /**
   * A field whose value must not be shown if another field has one of some values, or one that is
   * not known.
   *
   * @param path the names that lead to the other field, with dots between
   * @param values its values, as {@link org.chargespec.runtime.Secrets#decides} compares them
   */
  public FieldShape asSecretWhen(String path, String... values) {
    SecretWhen when = new SecretWhen(List.of(path.split("\\.")), List.of(values));
    return new FieldShape(name, required, list, true, when, type, limits, textLimits);
  }

  /**
   * The condition under which a value must not be shown.
   *
   * @param path the names that lead to the field that decides
   * @param values the values of that field with which it is secret
   */
  public record SecretWhen(List<String> path, List<String> values) {}

  /** A field with these limits. */
  public FieldShape limits(Limit... limits) {
    return new FieldShape(
        name, required, list, secret, secretWhen, type, List.of(limits), textLimits);
  }

  /** A field with these limits that only the text of the standard states. */
  public FieldShape textLimits(Limit... limits) {
    return new FieldShape(
        name, required, list, secret, secretWhen, type, this.limits, List.of(limits));
  }
}
