package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.math.BigDecimal;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;

/** Emits the methods that return a component or, if it is absent, its default. */
final class DefaultEmitter {

  private DefaultEmitter() {}

  static List<MethodSpec> emit(Model model, ObjectType type) {
    return type.optionalFields().stream().flatMap(field -> method(model, field).stream()).toList();
  }

  /*
   * similar to:
   *
   * public int numberPhasesOrDefault() {
   *   return numberPhases == null ? 3 : numberPhases;
   * }
   */
  private static List<MethodSpec> method(Model model, Field field) {
    String value = field.defaultValue();
    if (value == null) {
      return List.of();
    }
    String name = field.javaName();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(field.orDefaultName())
            .addJavadoc(
                Prose.comment(
                    2, "Returns {@link #%s}, or %s if absent.".formatted(name, Prose.code(value))))
            .addModifiers(Modifier.PUBLIC)
            .returns(Names.plain(field.type()))
            .addStatement("return $1N == null ? $2L : $1N", name, literal(model, field, value));
    // Jackson would treat it as the getter of another property.
    if (name.startsWith("is") || name.startsWith("get")) {
      method.addAnnotation(Names.NOT_A_PROPERTY);
    }
    return List.of(method.build());
  }

  private static CodeBlock literal(Model model, Field field, String value) {
    if (field.type() instanceof EnumReference reference) {
      return CodeBlock.of(
          "$T.$L", Names.of(reference.javaName()), constant(model, reference, value));
    }
    return switch ((BuiltIn) field.type()) {
      case STRING -> CodeBlock.of("$S", value);
      case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value);
      default -> CodeBlock.of("$L", value);
    };
  }

  private static String constant(Model model, EnumReference type, String value) {
    return model.enumType(type.javaName()).orElseThrow().values().stream()
        .filter(constant -> constant.wireValue().equals(value))
        .map(EnumType.Value::constant)
        .findFirst()
        .orElseThrow();
  }
}
