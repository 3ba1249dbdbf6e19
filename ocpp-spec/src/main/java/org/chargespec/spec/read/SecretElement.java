package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key {@code secret} of a field, as written.
 *
 * @param extent how much of the value is secret
 * @param when the field that decides whether this field is secret; null if it always is
 * @param in the values of that field that make this field secret
 */
public record SecretElement(
    Extent extent, @Nullable Located<String> when, List<Located<String>> in) {

  /** How much of a value is secret. */
  public enum Extent {
    /** Nothing, though its name or doc may look so. */
    NOTHING,
    /** All of it. */
    WHOLE,
    /** The login in a URL. */
    USER_INFO
  }
}
