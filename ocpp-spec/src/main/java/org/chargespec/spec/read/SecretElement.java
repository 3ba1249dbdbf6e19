package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a field's value must not be shown, as written under the key {@code secret}.
 *
 * @param extent how much of it
 * @param when the field whose value decides whether this one is secret; null if none does
 * @param in the values of that field with which this one is secret
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
