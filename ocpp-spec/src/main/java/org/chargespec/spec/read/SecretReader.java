package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code secret} of a field: a word, or a mapping that names another field. */
final class SecretReader {

  private static final String KEY = "secret";

  private SecretReader() {}

  static @Nullable SecretElement read(YamlMap field) {
    if (field.isMapping(KEY)) {
      YamlMap map = field.map(KEY, "key");
      SecretElement element =
          new SecretElement(false, map.requiredText("when"), map.requiredTexts("in"));
      map.close();
      return element;
    }
    Located<String> word = field.text(KEY);
    if (word == null || word.value().equals("false")) {
      return null;
    }
    if (!word.value().equals("true") && !word.value().equals("user-info")) {
      field.problem(
          word.at(),
          "'secret' must be true, false, user-info or a mapping with 'when' and 'in', found '%s'"
              .formatted(word.value()));
    }
    return new SecretElement(word.value().equals("user-info"), null, List.of());
  }
}
