package org.chargespec.codegen.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.ObjectType;

/**
 * The types that have a secret field, or contain an object with one.
 *
 * @param names their names
 */
record SecretTypes(Set<JavaName> names) {

  /**
   * @param types all types
   */
  static SecretTypes of(Collection<ObjectType> types) {
    SecretTypes found = new SecretTypes(new HashSet<>());
    boolean more = true;
    while (more) {
      more = false;
      for (ObjectType type : types) {
        more |=
            type.fields().stream().anyMatch(found::isSecret) && found.names.add(type.javaName());
      }
    }
    return found;
  }

  /** Returns whether a field, or a part of its value, must not be shown. */
  boolean isSecret(Field field) {
    return field.secret()
        || (field.type().single() instanceof ObjectReference reference
            && names.contains(reference.javaName()));
  }
}
