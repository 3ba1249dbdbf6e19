package org.chargespec.spec.read;

import java.util.List;
import org.chargespec.spec.read.SecretElement.Extent;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code secret} of a field: a word, or a mapping that names another field. */
final class SecretReader {

  private static final String KEY = "secret";

  private SecretReader() {}

  static @Nullable SecretElement read(YamlMap field) {
    if (field.isMapping(KEY)) {
      YamlMap map = field.map(KEY, "key");
      SecretElement element =
          new SecretElement(Extent.WHOLE, map.requiredText("when"), map.requiredTexts("in"));
      map.close();
      return element;
    }
    Located<String> word = field.text(KEY);
    return word == null ? null : new SecretElement(extent(word, field), null, List.of());
  }

  private static Extent extent(Located<String> word, YamlMap field) {
    return switch (word.value()) {
      case "false" -> Extent.NOTHING;
      case "true" -> Extent.WHOLE;
      case "user-info" -> Extent.USER_INFO;
      default -> {
        field.problem(
            word.at(),
            "'secret' must be true, false, user-info or a mapping with 'when' and 'in', found '%s'"
                .formatted(word.value()));
        yield Extent.NOTHING;
      }
    };
  }
}
