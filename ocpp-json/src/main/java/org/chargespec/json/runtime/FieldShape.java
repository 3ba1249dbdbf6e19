package org.chargespec.json.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of a field, for the careful way.
 *
 * @param name the name on the wire
 * @param required whether the field is required
 * @param list whether the value is a list
 * @param secret whether the value, or a part of it, must not be shown
 * @param secretWhen the condition under which it is secret; null if it always is
 * @param type the type of the value; of a list, that of its items
 * @param limits the limits
 * @param textLimits the limits that only the text of the standard states
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

  /** Returns a required field. */
  public static FieldShape required(String name, ValueType type) {
    return new FieldShape(name, true, false, false, null, type, List.of(), List.of());
  }

  /** Returns an optional field. */
  public static FieldShape optional(String name, ValueType type) {
    return new FieldShape(name, false, false, false, null, type, List.of(), List.of());
  }

  /** Returns the field as a list. */
  public FieldShape asList() {
    return new FieldShape(name, required, true, secret, secretWhen, type, limits, textLimits);
  }

  /** Returns the field as secret. */
  public FieldShape asSecret() {
    return new FieldShape(name, required, list, true, null, type, limits, textLimits);
  }

  /**
   * Returns the field as secret if another field has one of these values, or an unknown one.
   *
   * @param path the path to the other field, with dots between the names
   * @param values the values, compared as by {@link org.chargespec.runtime.Secrets#decides}
   */
  public FieldShape asSecretWhen(String path, String... values) {
    SecretWhen when = new SecretWhen(List.of(path.split("\\.")), List.of(values));
    return new FieldShape(name, required, list, true, when, type, limits, textLimits);
  }

  /**
   * The condition under which a value is secret.
   *
   * @param path the path to the deciding field
   * @param values the values of that field that make it secret
   */
  public record SecretWhen(List<String> path, List<String> values) {}

  /** Returns the field with these limits. */
  public FieldShape limits(Limit... limits) {
    return new FieldShape(
        name, required, list, secret, secretWhen, type, List.of(limits), textLimits);
  }

  /** Returns the field with these limits that only the text of the standard states. */
  public FieldShape textLimits(Limit... limits) {
    return new FieldShape(
        name, required, list, secret, secretWhen, type, this.limits, List.of(limits));
  }
}
