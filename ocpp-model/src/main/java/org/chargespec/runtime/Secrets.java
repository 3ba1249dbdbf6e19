package org.chargespec.runtime;

import java.util.Locale;
import org.chargespec.WireEnum;
import org.jspecify.annotations.Nullable;

/** Hides secret parts of values in {@code toString()} of generated records. */
public final class Secrets {

  private static final String HIDDEN = "***";

  private Secrets() {}

  /**
   * Returns a URL with three stars in place of its login; null for null. If the text is not a valid
   * URL, more of it is hidden.
   */
  public static @Nullable String withoutUserInfo(@Nullable String url) {
    int at = url == null ? -1 : url.lastIndexOf('@');
    if (url == null || at < 0) {
      return url;
    }
    int scheme = url.indexOf("://");
    int from = scheme < 0 || scheme > at ? 0 : scheme + 3;
    int end = endOfAuthority(url, from);
    String authority = url.substring(from, end);
    int login = authority.lastIndexOf('@');
    if (login >= 0) {
      return url.substring(0, from) + HIDDEN + url.substring(from + login);
    }
    // Without a colon, it is a host. With one, it is a port, or a password that contains a slash.
    return scheme >= 0 && authority.indexOf(':') < 0
        ? url
        : url.substring(0, from) + HIDDEN + url.substring(at);
  }

  private static int endOfAuthority(String url, int from) {
    int end = from;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * Returns three stars for a secret value, otherwise the value itself; null for null.
   *
   * @param decider the value of the deciding field: a text, an enum value or null
   * @param secret the values of that field that make the value secret; see {@link #decides}
   */
  public static @Nullable Object hiddenWhen(
      @Nullable Object value, @Nullable Object decider, String... secret) {
    if (value == null) {
      return null;
    }
    if (decider instanceof WireEnum constant) {
      boolean known = !Checks.isUnrecognized(constant);
      return decides(known ? constant.wireValue() : null, secret) ? HIDDEN : value;
    }
    return decides((String) decider, secret) ? HIDDEN : value;
  }

  /**
   * Returns whether the value of the deciding field makes another field secret; true if it is
   * unknown.
   *
   * @param text the value; null if unknown
   * @param secret the values that do, case-insensitive; {@code *} at the beginning or end stands
   *     for any characters
   */
  public static boolean decides(@Nullable String text, String... secret) {
    if (text == null) {
      return true;
    }
    String found = text.strip().toLowerCase(Locale.ROOT);
    for (String value : secret) {
      if (matches(found, value.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String found, String value) {
    boolean open = value.startsWith("*");
    boolean unfinished = value.endsWith("*");
    String word =
        value.substring(
            open ? 1 : 0, Math.max(value.length() - (unfinished ? 1 : 0), open ? 1 : 0));
    if (open) {
      return unfinished ? found.contains(word) : found.endsWith(word);
    }
    return unfinished ? found.startsWith(word) : found.equals(word);
  }
}
