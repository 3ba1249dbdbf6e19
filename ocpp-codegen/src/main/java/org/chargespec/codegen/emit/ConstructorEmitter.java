package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ObjectType;

/**
 * Emits the compact constructor: required components are not null, lists and JSON are copied,
 * decimals have no negative scale.
 */
final class ConstructorEmitter {

  private ConstructorEmitter() {}

  /*
   * similar to:
   *
   * public MeterValue {
   *   requireNonNull(timestamp, "timestamp");
   *   sampledValue = Copies.list("sampledValue", sampledValue);
   * }
   */
  static Optional<MethodSpec> emit(ObjectType type) {
    CodeBlock.Builder body = CodeBlock.builder();
    type.fields().forEach(field -> add(field, body));
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addCode(body.build())
                .build());
  }

  private static boolean isPrimitive(Field field) {
    return field.type() == BuiltIn.INTEGER || field.type() == BuiltIn.BOOLEAN;
  }

  private static void add(Field field, CodeBlock.Builder body) {
    CodeBlock kept = kept(field);
    String name = field.javaName();
    if (!kept.isEmpty()) {
      if (field.required() || field.type() == BuiltIn.JSON) {
        body.addStatement("$N = $L", name, kept);
      } else {
        body.addStatement("$1N = $1N == null ? null : $2L", name, kept);
      }
    } else if (field.required() && !isPrimitive(field)) {
      body.addStatement("requireNonNull($1N, $1S)", name);
    }
  }

  /** Returns the value to store, if it is not the argument itself. */
  private static CodeBlock kept(Field field) {
    String name = field.javaName();
    if (field.type() == BuiltIn.JSON) {
      CodeBlock copy = CodeBlock.of("$1T.json($2S, $2N)", Names.COPIES, name);
      return field.required() ? CodeBlock.of("requireNonNull($L, $S)", copy, name) : copy;
    }
    if (field.type() == BuiltIn.DECIMAL) {
      return field.required()
          ? CodeBlock.of("$1T.plain(requireNonNull($2N, $2S))", Names.DECIMALS, name)
          : CodeBlock.of("$T.plain($N)", Names.DECIMALS, name);
    }
    if (field.type().isList()) {
      String copier =
          field.type().single() == BuiltIn.DECIMAL
              ? "decimals"
              : field.type().single() == BuiltIn.JSON ? "jsonList" : "list";
      return CodeBlock.of("$1T.$2L($3S, $3N)", Names.COPIES, copier, name);
    }
    return CodeBlock.of("");
  }
}
