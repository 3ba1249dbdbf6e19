package org.chargespec.tools.lint;

import java.util.List;
import java.util.Set;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.WrittenType;

/**
 * Finds fields that may be secret and of which nobody has said whether they are: whose name or doc
 * speaks of passwords and the like, and which have no {@code secret}. Only what holds text, numbers
 * or any JSON is looked at: an object's own fields say it, and no other value is a secret.
 */
final class Secrets {

  private static final Set<String> TYPES =
      Set.of(BuiltIn.STRING.specName(), BuiltIn.INTEGER.specName(), BuiltIn.JSON.specName());

  private static final Set<String> WORDS =
      Words.ofNames(
          Set.of("password", "passphrase", "key", "pin", "credential", "token", "secret"));

  private final Problems problems;

  Secrets(Problems problems) {
    this.problems = problems;
  }

  void check(FieldElement field) {
    String name = field.name().value();
    if (field.secret() == null
        && TYPES.contains(WrittenType.of(field.type().value()).name())
        && (speaksOfSecrets(Words.ofNames(List.of(name)))
            || speaksOfSecrets(Words.ofProse(field.doc().value())))) {
      problems.add(
          field.name().at(),
          "the field '%s' may be secret, as its name or doc speaks of passwords, keys, PINs, credentials or tokens; write 'secret: false' if it is not"
              .formatted(name));
    }
  }

  private static boolean speaksOfSecrets(Set<String> words) {
    return words.stream().anyMatch(WORDS::contains);
  }
}
