package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a field's value must not be shown, as written under the key {@code secret}: the value
 * unless the record says more.
 *
 * @param userInfo whether only the login in a URL is secret
 * @param when the field whose value decides whether this one is secret; null if it always is
 * @param in the values of that field with which this one is secret
 */
public record SecretElement(
    boolean userInfo, @Nullable Located<String> when, List<Located<String>> in) {}
