package org.chargespec.codegen.emit;

import com.palantir.javapoet.NameAllocator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.UpperSnakeCase;

/**
 * The names for the fields of a record in its codec: a constant for the wire name, a local variable
 * for the value.
 *
 * @param fields the fields, in the order of the record
 * @param keys the names of their constants
 * @param variables the names of all local variables, by field or {@link Local}
 */
record CodecFields(List<Field> fields, List<String> keys, NameAllocator variables) {

  /** Local variables of a codec that are not fields. */
  enum Local {
    IN,
    OUT,
    SEEN,
    FOUND,
    MORE,
    NAME,
    RECORD,
    START;

    private String preferred() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static CodecFields of(ObjectType type) {
    NameAllocator variables = new NameAllocator();
    Set<String> taken = new HashSet<>(Set.of("INSTANCE", "NAMES", "REQUIRED"));
    for (Field field : type.fields()) {
      variables.newName(field.javaName(), field);
    }
    for (Local local : Local.values()) {
      variables.newName(local.preferred(), local);
    }
    List<String> keys = type.fields().stream().map(field -> key(field, taken)).toList();
    return new CodecFields(type.fields(), keys, variables);
  }

  private static String key(Field field, Set<String> taken) {
    String key = UpperSnakeCase.of(field.javaName());
    while (!taken.add(key)) {
      key += "_";
    }
    return key;
  }

  String variable(Field field) {
    return variables.get(field);
  }

  String variable(Local local) {
    return variables.get(local);
  }

  /** Returns whether the fields need the bits of a long. */
  boolean isWide() {
    return fields.size() > Integer.SIZE;
  }
}
