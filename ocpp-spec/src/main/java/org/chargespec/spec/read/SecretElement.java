package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key {@code secret} of a field, as written.
 *
 * @param userInfo whether only the login in a URL is secret
 * @param when the field that decides whether this field is secret; null if it always is
 * @param in the values of that field that make this field secret
 */
public record SecretElement(
    boolean userInfo, @Nullable Located<String> when, List<Located<String>> in) {}
